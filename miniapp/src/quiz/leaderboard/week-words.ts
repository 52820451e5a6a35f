/** "Tuần 48 năm 2026" of `2026-W48`. */
export const weekWords = (week: string) => `Tuần ${Number(week.slice(6))} năm ${week.slice(0, 4)}`
