import { badField, Refusal } from '../../shared/domain/Refusal.ts';

/** What a field of the body names. Where `read` finds nothing of that name, the field is refused: `#/series`. */
export async function requireNamed<T>(pointer: string, detail: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refusal && error.type === 'not-found' ? badField(pointer, detail) : error;
  }
}
