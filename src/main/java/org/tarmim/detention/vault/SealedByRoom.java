package org.tarmim.detention.vault;

/**
 * Something that the key of the room seals: the key of a case, a reason, half a key of a box.
 *
 * @param place  where it stands
 * @param sealed the sealed bytes
 */
record SealedByRoom(Place place, byte[] sealed) {}
