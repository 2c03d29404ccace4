package org.tarmim.pledge.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party by its id and its names, as far as it has them. */
record PartyRef(UUID id, @Nullable String nameEn, @Nullable String nameAr) {}
