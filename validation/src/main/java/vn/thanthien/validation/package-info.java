/** Findings as violations of Bean Validation. */
@NullMarked
package vn.thanthien.validation;

import org.jspecify.annotations.NullMarked;
