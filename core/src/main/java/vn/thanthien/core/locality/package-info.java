/** The unit whose government reports. */
@NullMarked
package vn.thanthien.core.locality;

import org.jspecify.annotations.NullMarked;
