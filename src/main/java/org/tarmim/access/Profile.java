package org.tarmim.access;

import org.jspecify.annotations.Nullable;

/**
 * What people see of their own account.
 *
 * @param language {@code ar} or {@code en}; null while none was chosen
 */
public record Profile(String name, String email, @Nullable String language) {}
