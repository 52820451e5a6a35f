const animals = [
  'Sếu',
  'Cò Trắng',
  'Chim Sẻ',
  'Bồ Câu',
  'Chào Mào',
  'Họa Mi',
  'Trâu Vàng',
  'Nghé Con',
  'Hươu Sao',
  'Voi Con',
  'Thỏ Ngọc',
  'Mèo Mun',
  'Cún Bông',
  'Rùa Biển',
  'Cá Chép',
  'Cá Heo',
  'Tôm Càng',
  'Ong Mật',
  'Bướm Vàng',
  'Chuồn Chuồn',
  'Đom Đóm',
  'Gà Trống',
  'Vịt Bầu',
  'Sóc Nâu',
] as const

const manners = [
  'Vui Vẻ',
  'Chăm Chỉ',
  'Hiền Lành',
  'Tinh Mắt',
  'Dũng Cảm',
  'Thông Thái',
  'Nhanh Trí',
  'Bình Tĩnh',
  'Tốt Bụng',
  'Cần Mẫn',
  'Lạc Quan',
  'Khéo Léo',
] as const

/** Names for whoever gives none: an animal and how it is. */
export const givenNames: readonly string[] = animals.flatMap((animal) =>
  manners.map((manner) => `${animal} ${manner}`),
)

/**
 * A name nobody in the room has: the wished one, or one of `givenNames`; a number goes behind what is
 * taken, whatever its case.
 * @param random From 0 to just below 1.
 */
export function freeName(
  wished: string,
  isTaken: (name: string) => boolean,
  random: () => number,
): string {
  const name = wished || givenNames[Math.floor(random() * givenNames.length)]!
  if (!isTaken(name)) return name
  for (let number = 2; ; number += 1) if (!isTaken(`${name} ${number}`)) return `${name} ${number}`
}
