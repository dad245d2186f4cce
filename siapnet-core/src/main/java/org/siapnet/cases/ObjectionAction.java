package org.siapnet.cases;

import org.siapnet.lifecycle.Action;

/** Tindakan upaya administratif. */
public enum ObjectionAction implements Action {
    /** Mengajukan. */
    FILE,
    /** Menyatakan tidak dapat diterima. */
    DECLARE_INADMISSIBLE,
    /** Menerima untuk diperiksa. */
    ADMIT,
    /** Menanggapi. */
    REPLY,
    /** Memutus. */
    DECIDE,
    /** Mencabut. */
    WITHDRAW,
    /** Mengajukan ke pengadilan. */
    LITIGATE,
    /** Menyatakan berkekuatan tetap. */
    FINALISE,
    /** Menetapkan ulang tenggat. */
    REDATE
}
