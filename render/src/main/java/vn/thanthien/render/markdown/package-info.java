/** Writes documents as Markdown. */
@NullMarked
package vn.thanthien.render.markdown;

import org.jspecify.annotations.NullMarked;
