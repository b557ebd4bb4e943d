/** Parts of official documents: heads, symbols, citations, recipients, signatures. */
@NullMarked
package vn.thanthien.core.document;

import org.jspecify.annotations.NullMarked;
