package org.tarmim.story;

import java.util.Locale;

class EveryScreenInEnglishTest extends EveryScreen {
    EveryScreenInEnglishTest() {
        super(Locale.ENGLISH);
    }
}
