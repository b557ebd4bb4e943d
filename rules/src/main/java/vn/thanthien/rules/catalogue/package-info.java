/** The rules, one file a group, in the order of the official form. */
@NullMarked
package vn.thanthien.rules.catalogue;

import org.jspecify.annotations.NullMarked;
