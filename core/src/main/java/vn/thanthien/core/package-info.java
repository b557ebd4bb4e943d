/** The vocabulary: reports, plans, documents, figures, profiles, laws, findings, and their JSON. */
@NullMarked
package vn.thanthien.core;

import org.jspecify.annotations.NullMarked;
