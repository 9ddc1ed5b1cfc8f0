export interface PersonalData {
  start: number;
  end: number;
  what: string;
}
export function findPersonalData(_text: string): PersonalData[] {
  return [];
}
export function redact(text: string, _found: PersonalData[]): string {
  return text;
}
