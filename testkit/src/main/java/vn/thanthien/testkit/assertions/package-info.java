/** AssertJ assertions on documents, findings and rules. */
@NullMarked
package vn.thanthien.testkit.assertions;

import org.jspecify.annotations.NullMarked;
