package org.tarmim.pledge.ui;

import java.util.List;
import org.tarmim.ui.Panel;

/** A part of a pledge's page; every bean of this kind is one, in the order of its {@code @Order}. */
interface PledgePart {
    /** The panels it shows of a pledge; none where there is nothing to say. */
    List<Panel> of(ShownPledge shown);
}
