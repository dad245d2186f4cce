package org.siapnet.examples.cli;

/** A pack of an agency that reads the row of social media as a heavier one. */
final class PhotoPack {
    static final String TEXT = """
        pack: PHOTO-READING
        last-checked: 2026-11-22
        extends: SKB-2020
        replaces: [SKB20-1]
        forms:
          - id: SKB20-1
            acts: [SOCIAL_MEDIA_CAMPAIGN, SOCIAL_MEDIA_ENGAGEMENT]
            from: 2020-09-10
            to: 2022-09-22
            term: kampanye/sosialisasi media sosial
            label: Campaign or promotion on social media
            class: DISCIPLINE
            level: MODERATE
            basis: [PP-42-2004 pasal 11 huruf c]
            source: reading of the agency
            certainty: LOW
        """;

    private PhotoPack() {}
}
