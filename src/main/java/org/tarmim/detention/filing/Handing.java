package org.tarmim.detention.filing;

import java.util.List;

/** What is handed in: the answers as they stand in the document. */
record Handing(List<Answer> answers) {
    Handing {
        answers = List.copyOf(answers);
    }
}
