/** Beside a negative alpha. */
export const alphaNote = "Rata-rata kovarians antarbutirnya negatif; periksa arah (keying) butir-butirnya.";
