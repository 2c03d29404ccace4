/**
 * Pledges out of files of others: read strictly, shown before anything is written, recorded all or none as pledges that
 * wait for a reviewer like any other.
 */
@NullMarked
package org.tarmim.pledge.intake;

import org.jspecify.annotations.NullMarked;
