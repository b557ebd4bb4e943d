/** Composes the documents, writes them, and reads filled forms back. */
@NullMarked
package vn.thanthien.render;

import org.jspecify.annotations.NullMarked;
