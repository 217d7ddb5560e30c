/** The made sales team, the same in every template. */

export const REPS = [
  ['Anna Wells', 'Анна Орлова'],
  ['Ben Carter', 'Борис Климов'],
  ['Clara Diaz', 'Вера Соколова'],
  ['Dan Moore', 'Глеб Титов'],
] as const;
