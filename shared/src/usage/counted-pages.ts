type CountedPage = { name: string; collection?: string }

/**
 * The pages whose openings are counted, by the pattern of their address; for pages about one document
 * the collection it lies in. A page that is not named here is never counted: pages of crime tips, of
 * a person's own cases and dossiers, and of the search, are left out on purpose. A map, not an object:
 * the pattern comes from outside, and every object has a "constructor".
 */
export const countedPages: ReadonlyMap<string, CountedPage> = new Map<string, CountedPage>([
  ['/', { name: 'Trang chủ' }],
  ['/thu-tuc', { name: 'Danh sách thủ tục' }],
  ['/thu-tuc/nhom/:slug', { name: 'Nhóm thủ tục' }],
  ['/thu-tuc/:slug', { name: 'Thủ tục', collection: 'procedures' }],
  ['/lien-he', { name: 'Danh bạ đơn vị' }],
  ['/lien-he/:slug', { name: 'Đơn vị', collection: 'units' }],
  ['/cam-nang', { name: 'Cẩm nang' }],
  ['/cam-nang/:slug', { name: 'Mục cẩm nang', collection: 'handbook' }],
  ['/muc-phat', { name: 'Mức phạt giao thông' }],
  ['/muc-phat/:slug', { name: 'Mức phạt (một lỗi)', collection: 'traffic-fines' }],
  ['/tin-nong', { name: 'Tin nóng' }],
  ['/tin-nong/so-lieu', { name: 'Số liệu lừa đảo' }],
  ['/tin-nong/ban-tin', { name: 'Bản tin tuần' }],
  ['/tin-nong/ban-tin/:week', { name: 'Bản tin tuần (một tuần)' }],
  ['/tin-nong/:slug', { name: 'Tin nóng (một tin)', collection: 'alerts' }],
  ['/van-ban', { name: 'Văn bản pháp luật' }],
  ['/van-ban/:slug', { name: 'Văn bản', collection: 'legal-documents' }],
  ['/trang/:slug', { name: 'Trang giới thiệu', collection: 'pages' }],
  ['/phan-anh', { name: 'Phản ánh' }],
  ['/phan-anh/cong-khai', { name: 'Phản ánh công khai' }],
  ['/danh-gia', { name: 'Đánh giá' }],
  ['/danh-gia/ket-qua', { name: 'Kết quả đánh giá' }],
  ['/trac-nghiem', { name: 'Trắc nghiệm' }],
  ['/kiem-tra-lua-dao', { name: 'Kiểm tra lừa đảo' }],
  ['/thong-ke', { name: 'Thống kê' }],
])

/** Addresses under which nothing is counted and nothing is sent, not even what was counted before. */
const silent = /^\/to-giac(\/|$)/

/** Whether a page must leave no trace at all. */
export const isSilentPage = (path: string) => silent.test(path)
