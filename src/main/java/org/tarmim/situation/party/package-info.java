/**
 * Parties: states, agencies, funds, groups and office holders, under all the names and numbers by which others know them.
 */
@NullMarked
@NamedInterface("party")
package org.tarmim.situation.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
