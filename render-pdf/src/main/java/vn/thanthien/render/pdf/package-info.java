/** Writes documents as PDF/A-2a with the tags of PDF/UA-1. */
@NullMarked
package vn.thanthien.render.pdf;

import org.jspecify.annotations.NullMarked;
