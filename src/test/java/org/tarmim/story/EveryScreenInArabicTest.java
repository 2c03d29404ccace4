package org.tarmim.story;

import org.tarmim.ui.Languages;

class EveryScreenInArabicTest extends EveryScreen {
    EveryScreenInArabicTest() {
        super(Languages.ARABIC);
    }
}
