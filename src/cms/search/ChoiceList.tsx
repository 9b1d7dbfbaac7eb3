import { Input, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface Choice {
  readonly key: string;
  readonly icon?: ReactNode;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly beside: string;
  readonly choose: () => void;
}

/** A field, and below it what is meant by what is typed, to be chosen with arrows and Enter or by pointing at it. */
export function ChoiceList({
  typed,
  onType,
  label,
  listLabel,
  choices,
  children,
}: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly label: string;
  readonly listLabel: string;
  readonly choices: readonly Choice[];
  /** Instead of the list. */
  readonly children?: ReactNode;
}) {
  const [active, setActive] = useState(0);
  const listId = useId();
  const field = useRef<InputRef>(null);
  // The dialog around it is only there while it is open.
  useEffect(() => field.current?.focus(), []);
  const at = Math.min(active, choices.length - 1);
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      const next = (at + step + choices.length) % choices.length;
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') {
      // Else the button that the focus returns to would be pressed by the same key.
      event.preventDefault();
      choices[at]?.choose();
    }
  };
  return (
    <>
      <Input
        ref={field}
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
          setActive(0);
        }}
        onKeyDown={pressed}
        placeholder={label}
        aria-label={label}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-autocomplete="list"
        {...(choices.length > 0
          ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${at}` }
          : {})}
      />
      {children}
      {choices.length > 0 && (
        <div id={listId} role="listbox" aria-label={listLabel} className="cms-found-list">
          {choices.map(({ key, icon, name, beside, choose }, index) => (
            <div
              key={key}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseMove={() => setActive(index)}
              onClick={choose}
            >
              {icon}
              <span>{name}</span>
              <span className="cms-choice-beside">{beside}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
