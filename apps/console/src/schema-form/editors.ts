import type { ComponentType } from 'react';

/** What an editor of a condition or a value is given by a form that comes upon one. */
export interface DelegateProps {
  readonly label: string;
  /** Place of the rule set that the condition or value stands at. */
  readonly at: string;
  readonly value: unknown;
  /** Last year's; undefined where there was none. */
  readonly before: unknown;
  readonly onChange: (next: unknown, step?: string) => void;
  readonly isReadOnly: boolean;
}
export type DelegateKind = 'condition' | 'value' | 'operand';

const editors = new Map<DelegateKind, ComponentType<DelegateProps>>();

/** Offers an editor to all forms. Called once, where both are known, so that neither imports the other. */
export function registerEditor(kind: DelegateKind, Editor: ComponentType<DelegateProps>): void {
  editors.set(kind, Editor);
}
export const editorFor = (kind: DelegateKind): ComponentType<DelegateProps> | undefined => editors.get(kind);
