import { useTranslation } from 'react-i18next';
import { fieldId } from '../../fields/facts.js';
import { FieldGroup } from '../../fields/field-frame.js';
import type { GrantEntry } from './grant-entries.js';
import { useProgrammes } from './roles.js';

interface Props {
  /** Of the role. */
  readonly pointer: string;
  readonly grant: GrantEntry;
  readonly onChange: (grant: GrantEntry) => void;
  readonly errors: ReadonlyMap<string, string>;
}

/** Where a role reaches: all programmes or chosen ones, all bodies or those named. */
export function GrantPlaces({ pointer, grant, onChange, errors }: Props) {
  const { t } = useTranslation();
  const programmes = `${pointer}/programmes`;
  const bodies = `${pointer}/bodies`;
  const published = useProgrammes();
  // A programme that is not published here yet, or no longer, stays to be seen.
  const others = grant.programmes.filter((id) => !published.some((one) => one.id === id));
  const options = [...published, ...others.map((id) => ({ id, name: id }))];
  const toggle = (id: string, isOn: boolean): void =>
    onChange({ ...grant, programmes: isOn ? [...grant.programmes, id] : grant.programmes.filter((one) => one !== id) });
  return (
    <>
      <FieldGroup label={t('accounts.programmes')} pointer={programmes} errors={errors}>
        <AllOrSome
          name={programmes}
          isAll={grant.isEveryProgramme}
          onChange={(isEveryProgramme) => onChange({ ...grant, isEveryProgramme })}
        />
        {grant.isEveryProgramme ? null : (
          <div className="choices choices-many">
            {options.map(({ id, name }) => (
              <label key={id} className="choice">
                <input
                  type="checkbox"
                  checked={grant.programmes.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {name}
              </label>
            ))}
          </div>
        )}
      </FieldGroup>
      <FieldGroup label={t('accounts.bodies')} pointer={bodies} errors={errors}>
        <AllOrSome
          name={bodies}
          isAll={grant.isEveryBody}
          onChange={(isEveryBody) => onChange({ ...grant, isEveryBody })}
        />
        {grant.isEveryBody ? null : (
          <>
            <label className="field-help" htmlFor={`${fieldId(bodies)}-text`}>
              {t('accounts.bodiesHelp')}
            </label>
            <textarea
              id={`${fieldId(bodies)}-text`}
              className="input people-textarea"
              rows={3}
              lang="ko"
              value={grant.bodies}
              aria-invalid={errors.has(bodies)}
              onChange={(event) => onChange({ ...grant, bodies: event.target.value })}
            />
          </>
        )}
      </FieldGroup>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isAll: boolean;
  readonly onChange: (isAll: boolean) => void;
}

function AllOrSome({ name, isAll, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className="choices">
      <label className="choice">
        <input type="radio" name={name} checked={isAll} onChange={() => onChange(true)} />
        {t('accounts.all')}
      </label>
      <label className="choice">
        <input type="radio" name={name} checked={!isAll} onChange={() => onChange(false)} />
        {t('accounts.some')}
      </label>
    </div>
  );
}
