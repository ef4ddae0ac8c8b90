import { DataError } from "../loaders/dataError.js";
import { type LoadedStudy, loadStudy } from "../loaders/loadStudy.js";

/** A folder that is edited as often as it is built has no state that could be built. */
const ATTEMPTS = 3;

/**
 * Makes something of a study's folder that takes long, of one state of its files: where they change meanwhile, it is
 * made again.
 *
 * @param first What was read of it already.
 * @param make May fail because the files changed: then what it throws is not told.
 * @param say Told when it starts again.
 * @returns the study that it was made of
 * @throws DataError if the study has a problem; Error if it changes every time; what `make` throws, if it did not
 * change
 */
export async function ofOneState(
  folder: string,
  first: LoadedStudy,
  make: (loaded: LoadedStudy) => Promise<void>,
  say: (sentence: string) => void,
): Promise<LoadedStudy> {
  let loaded = first;
  for (let attempt = 1; ; attempt++) {
    const failure = await make(loaded).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (!hasChanged(folder, loaded)) {
      if (failure) throw failure.error;
      return loaded;
    }
    if (attempt === ATTEMPTS)
      throw new Error(`${folder} was changed while it was built, ${ATTEMPTS} times. Build again when it is saved.`);
    say(`${folder} was changed while it was built. The build starts again.`);
    loaded = loadStudy(folder);
  }
}

function hasChanged(folder: string, { input }: LoadedStudy): boolean {
  try {
    return loadStudy(folder, { printed: false }).input !== input;
  } catch (error) {
    if (error instanceof DataError) return true;
    throw error;
  }
}
