import type { Form, Signer } from '#policy';
import { ITEM, type Use } from '../template/uses.js';
import type { DataFault } from './validate-data.js';

const SHOWN = ['name', 'body'] as const;

/** The field of the form that holds what a signer's line shows. */
const fieldOf = (signer: Signer | undefined, key: string | undefined): string | undefined =>
  SHOWN.filter((one) => one === key).map((one) => signer?.[one])[0];

const isSigner = ([first, second, third]: readonly string[]): boolean =>
  first === 'form' && second === 'signers' && third === ITEM;

/**
 * What a template does with the fields of a form by way of its signers: `{{name}}` in the loop over them prints the field
 * that each of them names. Such a field is needed whatever the loop asks first, so that no line is signed without a name.
 */
export const signerUses = ({ signers }: Form, uses: readonly Use[]): readonly Use[] =>
  uses
    .filter(({ path }) => isSigner(path))
    .flatMap((use) => {
      const guards = use.guards.filter(({ path }) => !isSigner(path));
      const fields = signers.flatMap((signer) => fieldOf(signer, use.path[3]) ?? []);
      return fields.map((field) => ({ ...use, path: [field], guards }));
    });

/** What a signer's line lacks, told as what the form lacks: the field behind it. */
export function atField({ signers }: Form, fault: DataFault): DataFault {
  const [form, list, index = '', key] = fault.path;
  const field = form === 'form' && list === 'signers' ? fieldOf(signers[Number(index)], key) : undefined;
  return field === undefined ? fault : { ...fault, path: [field] };
}
