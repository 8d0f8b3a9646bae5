import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { columnsOf, readQuestion, RowTable, type TableCell, type WhatIfRow, type RuleSet } from '#policy';
import type { WhatIfRunDocument } from '#persistence';
import { CSV_START, csvLine, workbookOfTable } from '#spreadsheets';
import { Problem } from '../../problems/problem.js';
import type { Language } from '../../problems/language.js';
import { questionOf, type RunRequest } from './run-request.js';
import { RunRows } from './run-rows.js';
import { RuleSetTexts } from './run-rules.js';

/** Rows of one workbook, which is made in memory; CSV has no limit but what is kept. */
export const MOST_IN_WORKBOOK = 5_000;
/** Rows between two looks at other requests. */
const TURN = 50;

/** The rows of a comparison as a file for a spreadsheet; no cell of it is ever calculated. */
@Injectable()
export class RunFile {
  constructor(
    private readonly rows: RunRows,
    private readonly texts: RuleSetTexts,
  ) {}

  /** @throws Problem `what-if/not-done`, `what-if/no-table` */
  async csv(run: WhatIfRunDocument, language: Language): Promise<Readable> {
    const table = await this.#table(run, language);
    return Readable.from(this.#lines(run, table), { objectMode: false });
  }

  /** @throws Problem `what-if/not-done`, `what-if/no-table`, `what-if/too-many-rows` */
  async workbook(run: WhatIfRunDocument, language: Language): Promise<Uint8Array> {
    const table = await this.#table(run, language);
    if ((run.rows ?? 0) > MOST_IN_WORKBOOK) throw new Problem('what-if/too-many-rows');
    const lines: (readonly TableCell[])[] = [];
    for await (const { row } of this.rows.all(run._id, {})) lines.push(table.line(row as WhatIfRow));
    return workbookOfTable(SHEET[language], table.head, lines);
  }

  async *#lines(run: WhatIfRunDocument, table: RowTable): AsyncGenerator<string> {
    let text = CSV_START + csvLine(table.head);
    let lines = 0;
    for await (const { row } of this.rows.all(run._id, {})) {
      text += csvLine(table.line(row as WhatIfRow));
      lines += 1;
      if (lines % TURN !== 0) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }

  async #table(run: WhatIfRunDocument, language: Language): Promise<RowTable> {
    const request = JSON.parse(run.request) as RunRequest;
    if (request.kind !== 'comparison') throw new Problem('what-if/no-table');
    if (run.state !== 'done') throw new Problem('what-if/not-done');
    const ruleSet = JSON.parse(await this.texts.of(run.rules)) as RuleSet;
    const question = readQuestion(ruleSet, questionOf(ruleSet, request));
    return new RowTable(columnsOf(question, request.scenarios), language);
  }
}

const SHEET = { ko: '견줌', en: 'comparison' } as const;
