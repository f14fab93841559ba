// Says of pictures without words that they need none: Word reports any other as a picture whose words were forgotten.

/** https://learn.microsoft.com/openspecs/office_standards/ms-docx: the mark is an extension of 2017. */
const MARK =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Marks the pictures of a part that have no description: their writer leaves an empty one out. */
export function markDecorative(xml: string): string {
  return xml.replaceAll(
    /<wp:docPr\b(?![^>]*\bdescr="[^"])([^>]*?)\/>/g,
    (_match, attributes: string) => `<wp:docPr${attributes} descr="">${MARK}</wp:docPr>`,
  );
}
