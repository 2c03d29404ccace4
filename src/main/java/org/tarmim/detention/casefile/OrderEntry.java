package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/** What a row of {@code order_term} says. */
record OrderEntry(OrderDetails details, @Nullable String reason) {}
