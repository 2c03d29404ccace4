/** The screens about people: sign-in, one-time links, the own profile, people and organisations. */
@NullMarked
package org.tarmim.access.ui;

import org.jspecify.annotations.NullMarked;
