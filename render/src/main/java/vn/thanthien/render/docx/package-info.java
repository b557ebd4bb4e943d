/** Writes documents as Office Open XML (.docx), directly and always with the same bytes. */
@NullMarked
package vn.thanthien.render.docx;

import org.jspecify.annotations.NullMarked;
