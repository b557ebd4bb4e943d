/** Writes documents as one page of HTML that prints in the same form. */
@NullMarked
package vn.thanthien.render.html;

import org.jspecify.annotations.NullMarked;
