import { useTranslation } from 'react-i18next';
import type { Grant } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { fieldId } from '../../fields/facts.js';
import { FieldFrame } from '../../fields/field-frame.js';
import { newGrant, type GrantEntry } from './grant-entries.js';
import { GrantPlaces } from './grant-places.js';
import { ROLES, useRoleName } from './roles.js';

interface Props {
  /** Of the form; the roles stand below /<form>/grants as the service names them. */
  readonly form: string;
  readonly grants: readonly GrantEntry[];
  readonly onChange: (grants: readonly GrantEntry[]) => void;
  readonly errors: ReadonlyMap<string, string>;
}

/** The roles of an account, each with where it reaches. */
export function GrantsEditor({ form, grants, onChange, errors }: Props) {
  const { t } = useTranslation();
  const top = `/${form}/grants`;
  const put = (changed: GrantEntry): void =>
    onChange(grants.map((grant) => (grant.key === changed.key ? changed : grant)));
  const add = (): void => onChange([...grants, newGrant(Math.max(-1, ...grants.map(({ key }) => key)) + 1)]);
  return (
    <fieldset className="field field-group stack" id={fieldId(top)}>
      <legend className="field-label">{t('accounts.grants')}</legend>
      {grants.length === 0 ? <p className="subtle small">{t('accounts.noGrants')}</p> : null}
      {grants.map((grant, index) => (
        <GrantRow
          key={grant.key}
          pointer={`${top}/${index}`}
          number={index + 1}
          grant={grant}
          onChange={put}
          onRemove={() => onChange(grants.filter(({ key }) => key !== grant.key))}
          errors={errors}
        />
      ))}
      <div>
        <Button size="small" onClick={add}>
          {t('accounts.addGrant')}
        </Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly pointer: string;
  readonly number: number;
  readonly grant: GrantEntry;
  readonly onChange: (grant: GrantEntry) => void;
  readonly onRemove: () => void;
  readonly errors: ReadonlyMap<string, string>;
}

function GrantRow({ pointer, number, grant, onChange, onRemove, errors }: RowProps) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const role = `${pointer}/role`;
  const whole = errors.get(pointer);
  return (
    <fieldset
      className="list-row"
      id={fieldId(pointer)}
      {...(whole === undefined ? {} : { 'aria-describedby': `${fieldId(pointer)}-error` })}
    >
      <legend>{t('accounts.grant', { number })}</legend>
      {whole === undefined ? null : (
        <p className="field-error" id={`${fieldId(pointer)}-error`}>
          {whole}
        </p>
      )}
      <FieldFrame label={t('accounts.role')} pointer={role} errors={errors}>
        <select
          id={fieldId(role)}
          className="input"
          value={grant.role}
          onChange={(event) => onChange({ ...grant, role: event.target.value as Grant['role'] })}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {roleName(one)}
            </option>
          ))}
        </select>
      </FieldFrame>
      <GrantPlaces pointer={pointer} grant={grant} onChange={onChange} errors={errors} />
      <div className="row row-end">
        <Button kind="plain" size="small" aria-label={t('accounts.removeGrant', { number })} onClick={onRemove}>
          {t('accounts.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
