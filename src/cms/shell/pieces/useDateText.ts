import { dateText } from '../../../messages/zh/dates.ts';
import { useSettings } from '../settings.tsx';

/** A date `2026-01-31` as somebody reads it: `2026年1月31日`, and in English as it is. */
export function useDateText(): (date: string) => string {
  const { language } = useSettings();
  return language === 'en' ? (date) => date : dateText;
}
