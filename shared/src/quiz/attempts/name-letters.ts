/**
 * The Latin letters beyond a–z that the certificate's font, Be Vietnam Pro, has: composed, so that
 * none carries more than two marks. A test beside the certificate holds the two together.
 */
export const nameLetters =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĦħĨĩĪīĮį' +
  'ĹĺĽľŁłŃńŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŨũŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžƠơƯưẀẁẂẃẄẅẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽ' +
  'ẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ'
