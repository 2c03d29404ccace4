package org.tarmim.situation.position;

import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Picture;
import org.tarmim.situation.statement.Statements;

/** The desk that answers where the parties stand. */
@Desk
public class Positions {
    private final Statements statements;

    Positions(Statements statements) {
        this.statements = statements;
    }

    /** Where each party stood at the moment of a picture, as known then. */
    @Requires(May.SEE_SITUATION)
    @Transactional(readOnly = true)
    public Board board(Picture picture) {
        return Board.of(statements.in(picture));
    }
}
