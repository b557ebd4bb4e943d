/** Strict reading and canonical writing of JSON. */
@NullMarked
package vn.thanthien.core.json;

import org.jspecify.annotations.NullMarked;
