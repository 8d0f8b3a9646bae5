import { useState, type ReactNode } from 'react';
import type { Diagnostic } from '../api/types.js';
import type { Content } from './apply-change.js';
import type { Draft } from './draft.js';
import { exampleDraftOf } from './example-draft.js';
import { localStore } from './local-store.js';
import type { CasesJson, RuleSetJson } from './rule-set-json.js';
import { EditingContext } from './use-editing.js';

interface Props {
  readonly content: RuleSetJson;
  readonly cases?: CasesJson;
  readonly base?: RuleSetJson | undefined;
  readonly draft?: Partial<Draft>;
  readonly isReadOnly?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  /** Told of the rule set after every change. */
  readonly onChange?: (content: RuleSetJson) => void;
  readonly children: ReactNode;
}

/** For specs and the gallery: editors around a draft that no service knows of. */
export function EditingStand({
  content,
  cases = {},
  base,
  draft,
  isReadOnly = false,
  diagnostics = [],
  onChange = () => undefined,
  children,
}: Props) {
  const { manifest } = content;
  const [store] = useState(() =>
    localStore({
      draft: { ...exampleDraftOf(manifest.id, manifest.title, manifest.inForce.from), ...draft },
      content: { ...content, cases },
      base: base as Content | undefined,
      isReadOnly,
      diagnostics,
      onChange: (next) => onChange(next as unknown as RuleSetJson),
    }),
  );
  return <EditingContext value={store}>{children}</EditingContext>;
}
