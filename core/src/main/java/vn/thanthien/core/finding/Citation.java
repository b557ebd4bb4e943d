package vn.thanthien.core.finding;

import vn.thanthien.core.language.Bilingual;

/**
 * A legal basis (căn cứ pháp lý) that was checked against its published text and is in force on the document's date.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param instrument the id of the instrument in the law table
 * @param text the citation as people read it
 */
public record Citation(String instrument, Bilingual text) {}
