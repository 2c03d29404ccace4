package org.tarmim.pledge.promise;

/** In which form money is promised; loans and goods are shown apart from grants. */
public enum PledgeKind {
    GRANT,
    LOAN,
    CONCESSIONAL_LOAN,
    GUARANTEE,
    IN_KIND_GOODS,
    SERVICES,
    DEBT_RELIEF,
    MIXED
}
