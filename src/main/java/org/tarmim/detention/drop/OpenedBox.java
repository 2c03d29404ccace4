package org.tarmim.detention.drop;

import java.util.UUID;

/**
 * What anybody learns of a box: whose it is, and with what to seal.
 *
 * @param nameAr the team's name; empty where it has none in Arabic
 * @param nameEn the team's name; empty where it has none in English
 */
public record OpenedBox(UUID team, String nameAr, String nameEn, byte[] publicKey) {}
