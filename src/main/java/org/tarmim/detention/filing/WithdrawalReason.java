package org.tarmim.detention.filing;

/** Why a lawful basis holds no longer. */
public enum WithdrawalReason {
    /** Whoever gave it took it back and need not say why. */
    TAKEN_BACK,
    /** Somebody is afraid of what can happen. */
    FEAR,
    /** It was never given, or otherwise than recorded. */
    RECORDED_WRONGLY,
    /** What it rested on is so no longer. */
    CHANGED
}
