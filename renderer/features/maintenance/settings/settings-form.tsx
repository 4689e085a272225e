import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Settings } from '../../../../core/contract/settings.ts';
import { api, client } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { check } from '../../../ui/check.ts';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { SaveState } from '../../../ui/save-state.tsx';
import { useFaults } from '../../../ui/use-faults.ts';
import { Foot } from '../card/card.tsx';
import classes from '../card/form.module.css';
import { currencyChoices, zoneChoices } from './choices.ts';
import { changesOf, type Draft, draftOf, valuesOf } from './settings-draft.ts';

const saveKeys = 'mod+S';

/** The settings as a form; it says at every moment whether what is typed is kept. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const text = useText();
  const say = text.settings;
  const { language } = useLanguage();
  const queries = useQueryClient();
  const element = useRef<HTMLFormElement>(null);
  const form = useForm<Draft>({
    initialValues: draftOf(settings, language),
    validate: draft => check(text, Settings, valuesOf(draft)),
  });
  const save = useMutation({
    mutationFn: (draft: Draft) => client.maintenance.changeSettings(changesOf(draft, settings)),
    onSuccess: async saved => {
      queries.setQueryData(api.maintenance.settings.queryKey(), saved);
      form.setInitialValues(draftOf(saved.settings, language));
      form.setValues(draftOf(saved.settings, language));
      await queries.invalidateQueries({ queryKey: api.maintenance.key() });
    },
  });
  const { faults, rest } = useFaults(save.error, Object.keys(form.values));
  const field = (name: keyof Draft) => {
    const props = form.getInputProps(name);
    return { ...props, error: (props.error as string | undefined) ?? faults[name] };
  };
  useCommand({
    id: 'maintenance.saveSettings',
    keys: saveKeys,
    label: say.save,
    run: () => element.current?.requestSubmit(),
  });

  const changed = form.isDirty();
  const state = () => {
    if (save.isPending) return 'saving';
    if (save.isError) return 'failed';
    if (changed) return 'unsaved';
    return save.isSuccess ? 'saved' : 'untouched';
  };

  return (
    <form
      ref={element}
      className={classes['form']}
      noValidate
      onSubmit={form.onSubmit(
        draft => {
          if (!save.isPending) save.mutate(draft);
        },
        errors => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
      )}
    >
      <TextInput
        label={say.organisation}
        description={say.organisationHint}
        autoComplete="organization"
        {...field('organisation')}
      />
      <TextInput
        label={say.holdMinutes}
        description={say.holdMinutesHint}
        inputMode="numeric"
        autoComplete="off"
        {...field('holdMinutes')}
      />
      <TextInput
        label={say.lockMinutes}
        description={say.lockMinutesHint}
        inputMode="numeric"
        autoComplete="off"
        {...field('lockMinutes')}
      />
      <div className={classes['pair']}>
        <Select
          label={say.currency}
          description={say.forNewEvents}
          data={currencyChoices(language, settings.currency)}
          searchable
          limit={60}
          nothingFoundMessage={say.nothingFound}
          {...field('currency')}
        />
        <Select
          label={say.timeZone}
          description={say.forNewEvents}
          data={zoneChoices(settings.timeZone)}
          searchable
          limit={60}
          nothingFoundMessage={say.nothingFound}
          {...field('timeZone')}
        />
      </div>
      <TextInput
        label={say.retentionDays}
        description={say.retentionDaysHint}
        inputMode="numeric"
        autoComplete="off"
        {...field('retentionDays')}
      />
      {rest !== null && <Failure error={rest} />}
      <Foot result={<SaveState state={state()} />}>
        <BusyButton
          type="submit"
          leftSection={<IconDeviceFloppy size={18} />}
          busy={save.isPending}
          rightSection={<KeyChip keys={saveKeys} />}
          aria-keyshortcuts={ariaKeys(saveKeys)}
        >
          {say.save}
        </BusyButton>
      </Foot>
    </form>
  );
}
