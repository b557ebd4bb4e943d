/** Writes documents as plain text. */
@NullMarked
package vn.thanthien.render.text;

import org.jspecify.annotations.NullMarked;
