// Generated from the description of the API (apps/api) by `npm run generate`. Do not edit.

export interface paths {
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of problem the service answers with, and what to do about it */
        get: operations["Problems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can requests be served: database answering, rule sets imported? */
        get: operations["Health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asking, what they may do, and how one may sign in */
        get: operations["Session_session"];
        put?: never;
        /** Sign in with id and password, and the code of a second factor where there is one */
        post: operations["Session_signIn"];
        /** Sign out here; nothing happens to who is not signed in */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be someone of the demonstration; on the machine itself only */
        post: operations["Session_demo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password with the one-time link of an invitation, and be signed in */
        post: operations["Session_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to the provider */
        get: operations["Oidc_depart"];
        put?: never;
        /** Link an invitation to who one is at the provider: where to go for that */
        post: operations["Oidc_departInvited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Come back from the provider */
        get: operations["Oidc_arrive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another password; every other session of the account ends */
        post: operations["OwnAccount_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second factor: begun with the password, finished with the first code */
        post: operations["OwnAccount_secondFactor"];
        /** Do without the second factor; every other session of the account ends */
        delete: operations["OwnAccount_removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["OwnAccount_list"];
        put?: never;
        post?: never;
        /** Sign out everywhere else */
        delete: operations["OwnAccount_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out there */
        delete: operations["OwnAccount_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts, by id */
        get: operations["Accounts_list"];
        put?: never;
        /** A new account, and the one-time link for the person it is for */
        post: operations["Accounts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["Accounts_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Another name, e-mail or other grants; other grants end the sessions of the account */
        patch: operations["Accounts_change"];
        trace?: never;
    };
    "/api/accounts/{account}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new one-time link, for who has not used theirs or cannot sign in any more */
        post: operations["Accounts_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let nobody in with it any more, and end its sessions everywhere */
        post: operations["Accounts_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let them in again */
        post: operations["Accounts_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes with their published versions, and what was not published */
        get: operations["RuleSets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version, whole or one part, as published or as in force and known on given days */
        get: operations["RuleSets_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a decision takes, asks and answers */
        get: operations["RuleSets_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version in words: every rule, value, clause and reading, without the facts of any case */
        get: operations["RuleSets_description"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the checker says of a version */
        get: operations["RuleSets_diagnostics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as files, byte for byte as it was published */
        get: operations["RuleSets_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a version out of force, with the reason; what was decided under it stays as it is */
        post: operations["RuleSets_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision on one set of facts; facts that do not fit are the outcome "invalid" */
        post: operations["Evaluations_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision on up to 1,000 sets of facts */
        post: operations["Evaluations_evaluateMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision, and the sentences that say why */
        post: operations["Evaluations_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of a rule set, with words for people */
        get: operations["RuleSchema_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions or drafts, in sentences with old and new */
        get: operations["Comparison_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Old text beside new text (신구조문대비표), word by word */
        get: operations["Comparison_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which kept decisions and applications of the older version the newer one would change */
        get: operations["Comparison_impact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparison/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of old and new text (신구조문대비표) as a document to print or keep */
        get: operations["Comparison_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of the programmes one may see, the last changed first */
        get: operations["Drafts_list"];
        put?: never;
        /** A new draft: on a published version, or of a programme from nothing */
        post: operations["Drafts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft, without its content */
        get: operations["Drafts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a draft; half-done rules are kept too, and told by its checks */
        patch: operations["Drafts_change"];
        trace?: never;
    };
    "/api/drafts/{draft}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rule set a draft would become, or the one it starts from */
        get: operations["Drafts_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The worked cases of a draft, or of what it starts from */
        get: operations["Drafts_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to a draft, in order */
        get: operations["Drafts_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Diagnostics, cases, coverage, confirmations, and what stands in the way of publication */
        get: operations["DraftFindings_checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft in words */
        get: operations["DraftFindings_description"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a condition or a value may refer to */
        get: operations["DraftFindings_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a draft changes in its base, in sentences */
        get: operations["DraftFindings_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/boundary-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases at, below and above each line, to be taken over with one click */
        get: operations["DraftFindings_boundaryCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision under a draft, and the sentences that say why; nothing is stored */
        post: operations["DraftFindings_trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that depend on the year, and who has confirmed them */
        get: operations["DraftReviews_confirmations"];
        put?: never;
        /** Confirms the values that stand at these places now; one that changes has to be confirmed anew */
        post: operations["DraftReviews_confirm"];
        /** Takes confirmations back */
        delete: operations["DraftReviews_unconfirm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which earlier decisions and applications of the programme would come out differently, and why */
        get: operations["DraftReviews_impact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/readings/{reading}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each other option of a reading would change about earlier decisions and applications */
        get: operations["DraftReviews_readingEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/impact/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one has read the impact report of this content */
        post: operations["DraftReviews_readImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments on a draft, the oldest first */
        get: operations["DraftReviews_list"];
        put?: never;
        /** A comment on a place, or an answer to one */
        post: operations["DraftReviews_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/comments/{comment}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a comment has been dealt with */
        post: operations["DraftReviews_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one can do with a draft now, of the rest why not, and which versions it would replace */
        get: operations["DraftLife_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a draft in for review; from here on its content stands still */
        post: operations["DraftLife_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a draft back to be changed, with the reason */
        post: operations["DraftLife_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves exactly this content; nobody who contributed to it may */
        post: operations["DraftLife_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes what was approved, after looking at everything once more */
        post: operations["DraftLife_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a draft up, with the reason; it stays readable */
        post: operations["DraftLife_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a draft back from review or approval to be changed; an approval ends by it */
        post: operations["DraftLife_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft as files */
        get: operations["DraftFiles_read"];
        put?: never;
        /** Puts a whole set of files in the place of what the draft holds, as changes */
        post: operations["DraftFiles_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/files/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What some files would change in the draft and what is wrong with them; nothing is kept */
        post: operations["DraftFiles_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/tables.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values, tables and papers of a draft as an Excel workbook */
        get: operations["DraftTables_read"];
        /** Takes a corrected workbook over into a draft, or with preview=true tells what it changes */
        put: operations["DraftTables_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{programme}/{version}/tables.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values, tables and papers of a version as an Excel workbook */
        get: operations["VersionTables_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions that were kept, a page at a time */
        get: operations["Decisions_list"];
        put?: never;
        /** Takes a decision under a named version, or the one in force on a day, and keeps it */
        post: operations["Decisions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A decision that was kept, with its facts and its whole record */
        get: operations["Decisions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{decision}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it again under its own version and says whether the same bytes come out */
        post: operations["Decisions_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds, each with the rule-set version it is bound to */
        get: operations["Rounds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of a round, a page at a time */
        get: operations["Rounds_applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application as handed in */
        get: operations["Rounds_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The what-ifs one has asked, the last first; without what came out */
        get: operations["Runs_list"];
        put?: never;
        /** Asks what if, over a round, a file or a generated population */
        post: operations["Runs_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is, and what came out */
        get: operations["Runs_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/runs/{run}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls it off; one that has ended stays as it is */
        post: operations["Runs_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/runs/{run}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Application by application, a page at a time */
        get: operations["Runs_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/runs/{run}/rows/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a comparison for a spreadsheet: CSV of all that are kept, or an Excel workbook */
        get: operations["Runs_asFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a what-if about these rules can look at and change */
        get: operations["WhatIfSetup_setup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept what-ifs: one’s own, and those shared in one’s programmes */
        get: operations["Scenarios_list"];
        put?: never;
        /** Keeps a what-if; it has to fit the rules that it is made for */
        post: operations["Scenarios_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/scenarios/{scenario}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept what-if */
        get: operations["Scenarios_one"];
        /** Changes a kept what-if of one’s own */
        put: operations["Scenarios_change"];
        post?: never;
        /** Takes a kept what-if of one’s own away */
        delete: operations["Scenarios_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/scenarios/{scenario}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a draft of a kept what-if would change in its rules */
        get: operations["Scenarios_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uploaded files of applications in one’s programmes */
        get: operations["Sources_list"];
        put?: never;
        /** Uploads applications as CSV, JSON lines or an Excel workbook; with one wrong cell none is kept */
        post: operations["Sources_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes away a file that one has uploaded, with its applications */
        delete: operations["Sources_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms that can be made, and templates that were refused */
        get: operations["Forms_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a form asks for, what the rules give for it, and a sample */
        get: operations["Forms_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The values of a form as they would be printed, and every gap */
        post: operations["Forms_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A complete form as a document to be shown or kept */
        post: operations["Forms_html"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A complete form as a PDF */
        post: operations["Forms_pdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/hwpx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A complete form as the office’s own HWPX file */
        post: operations["Forms_hwpx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/{form}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A complete form as the office’s own DOCX file */
        post: operations["Forms_docx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{programme}/{version}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every form of a version as it stands for a case: ready, missing something, made, or not called for */
        post: operations["Papers_ofCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Some forms as they stand for the applications of a round, a page at a time */
        post: operations["Papers_ofRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents that were made, the newest first, a page at a time */
        get: operations["Documents_list"];
        put?: never;
        /** Makes a document of a form, numbers it and keeps it; one with a gap is not made */
        post: operations["Documents_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document with what it was made from */
        get: operations["Documents_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{document}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document itself, in the bytes that were kept; its hash is the ETag */
        get: operations["Documents_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{document}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one has checked a document that someone else made */
        post: operations["Documents_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{document}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scan of the signed document, as it was uploaded */
        get: operations["Documents_signed"];
        /** Uploads the scan of the signed document: PDF, JPEG or PNG up to 10 MB */
        put: operations["Documents_sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is a document genuine, is it current, and is a file of a given SHA-256 that document? */
        get: operations["Verification_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches of the bodies whose documents one may see, the newest first, a page at a time */
        get: operations["Batches_list"];
        put?: never;
        /** Makes a document of each form for each application of a round */
        post: operations["Batches_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is */
        get: operations["Batches_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-batches/{batch}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls it off; what is made stays, and one that has ended stays as it is */
        post: operations["Batches_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-batches/{batch}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be made, with everything that kept it from it */
        get: operations["Batches_failures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-batches/{batch}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything it has made, as one ZIP, with a list of what could not be */
        get: operations["Batches_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published template, what uses it, and those that were refused */
        get: operations["Templates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two wordings line by line: versions, drafts, or one of each */
        get: operations["Templates_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{form}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published template: its text, its sample, the fields it uses */
        get: operations["Templates_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{form}/{version}/files/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the office’s own files of a template, as it was uploaded */
        get: operations["Templates_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{form}/{version}/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template as its folder in a ZIP: to be kept elsewhere, or checked and rendered without a server */
        get: operations["Templates_folder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of templates of the programmes one may see, the last changed first */
        get: operations["TemplateDrafts_list"];
        put?: never;
        /** A new draft: on a published template of the form, or from nothing */
        post: operations["TemplateDrafts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its text and its sample */
        get: operations["TemplateDrafts_one"];
        /** Saves the text, the sample and the title; what is half done is kept too */
        put: operations["TemplateDrafts_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to a draft, the newest first */
        get: operations["TemplateDrafts_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft as it was after one of its steps */
        get: operations["TemplateDrafts_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a draft back to what it was after one of its steps, as one more step */
        post: operations["TemplateDrafts_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/files/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a draft, as it was uploaded */
        get: operations["TemplateDraftFiles_read"];
        /** Uploads an office’s own file up to 10 MB, and tells the fields in it and what is wrong */
        put: operations["TemplateDraftFiles_put"];
        /** Drafts the file from the text of the form, in place of the one that is there */
        post: operations["TemplateDraftFiles_make"];
        /** Takes a file out of a draft; its history keeps it */
        delete: operations["TemplateDraftFiles_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything wrong in a wording with its place, and the fields it uses */
        post: operations["TemplateDraftFindings_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fields that a wording of the form may use, ready to be written */
        get: operations["TemplateDraftFindings_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Worked cases of the rule set that a wording can be shown with */
        get: operations["TemplateDraftFindings_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A wording as a page, filled with its sample, a worked case or entered data */
        post: operations["TemplateDraftFindings_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/preview/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same as a file: PDF, or the office’s own file, filled */
        post: operations["TemplateDraftFindings_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one can do with a draft of a template now, and of the rest why not */
        get: operations["TemplateLife_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a wording in for review; from here on it stands still */
        post: operations["TemplateLife_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a wording back to be changed, with the reason */
        post: operations["TemplateLife_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves exactly this wording; nobody who wrote in it may */
        post: operations["TemplateLife_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes what was approved under the next number of its form; nobody who wrote in it may */
        post: operations["TemplateLife_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a draft up, with the reason; it stays readable */
        post: operations["TemplateLife_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-drafts/{draft}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a wording back from review or approval to be changed; an approval ends by it */
        post: operations["TemplateLife_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the audit chain, in order */
        get: operations["Audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walks the whole chain and names the first place that is not as it was written */
        get: operations["Audit_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The same in Korean and in English */
        Words: {
            ko: string;
            en: string;
        };
        /** @description A published version, by name and content */
        RuleSetReference: {
            /** @description programme/version */
            id: string;
            /** @description sha256:… of its content */
            hash: string;
        };
        ProblemDetail: {
            /** @description JSON pointer into the request; empty for the whole */
            pointer: string;
            code: string;
            detail: components["schemas"]["Words"];
            /** @description Clauses of the notice behind it */
            clause?: string[];
        };
        /** @description What went wrong (RFC 9457); every kind stands in /problems */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The path of the request */
            instance: string;
            code: string;
            traceId: string;
            errors: components["schemas"]["ProblemDetail"][];
        };
        ProblemType: {
            code: string;
            status: number;
            title: components["schemas"]["Words"];
            /** @description What whoever met it can do */
            action: components["schemas"]["Words"];
            /** @description Seconds after which asking again may help */
            retryAfter?: number;
        };
        /** @enum {string} */
        FieldType: "money" | "count" | "decimal" | "points" | "date" | "dateTime" | "boolean" | "word" | "text" | "longText" | "list" | "map" | "record";
        /**
         * @description Of a number
         * @enum {string}
         */
        Unit: "won" | "million won" | "months" | "days" | "years" | "persons" | "centres" | "firms" | "groups" | "times" | "points" | "share" | "percent" | "digits" | "megabytes" | "programmes" | "number" | "month of year" | "day of month" | "won per million won";
        WordView: {
            id: string;
            label: components["schemas"]["Words"];
        };
        TypeView: {
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
        };
        /** @description A fact or a field of one, with the words it may take spelled out */
        FieldView: {
            id: string;
            label: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
        };
        Notice: {
            title: components["schemas"]["Words"];
            number?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            date: string;
            issuer: components["schemas"]["Words"];
            /** @enum {string} */
            kind: "notice" | "pressRelease" | "newsReport" | "article";
        };
        VersionSummary: {
            id: string;
            version: string;
            hash: string;
            title: components["schemas"]["Words"];
            notice: components["schemas"]["Notice"];
            inForce: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                from: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                to?: string;
            };
            status: components["schemas"]["VersionStatus"];
            withdrawn?: components["schemas"]["ReasonedMark"];
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            publishedOn: string;
            /** @description In the order in which the notice takes them up */
            decisions: components["schemas"]["WordView"][];
            counts: {
                decisions: number;
                parameters: number;
                clauses: number;
            };
            diagnostics: {
                errors: number;
                warnings: number;
                notes: number;
            };
        };
        /**
         * @description Superseded from the first day of a newer version on
         * @enum {string}
         */
        VersionStatus: "published" | "superseded" | "withdrawn";
        Withdrawal: {
            id: string;
            hash: string;
            withdrawn: components["schemas"]["ReasonedMark"];
        };
        /** @description A side is left out when it has nothing there */
        Difference: {
            pointer: string;
            stored?: unknown;
            offered?: unknown;
        };
        ImportRefusal: {
            id: string;
            /** @enum {string} */
            reason: "unreadable" | "invalid" | "changed" | "damaged";
            words: components["schemas"]["Words"];
            storedHash?: string;
            offeredHash?: string;
            differences?: components["schemas"]["Difference"][];
            diagnostics?: {
                code: string;
                file: string;
                pointer: string;
                words: components["schemas"]["Words"];
            }[];
        };
        RuleSetList: {
            programmes: {
                programme: string;
                versions: components["schemas"]["VersionSummary"][];
            }[];
            /** @description Folders that were not published when the service started */
            refused: components["schemas"]["ImportRefusal"][];
        };
        /** @description Every part of a version, in the form of the files it was published from */
        RuleSet: {
            manifest: {
                [key: string]: unknown;
            };
            clauses: {
                [key: string]: unknown;
            };
            parameters: {
                [key: string]: unknown;
            };
            words: {
                [key: string]: unknown;
            };
            facts: {
                [key: string]: unknown;
            };
            shared: {
                [key: string]: unknown;
            };
            decisions: {
                [key: string]: unknown;
            };
            papers: {
                [key: string]: unknown;
            }[];
            forms: {
                [key: string]: unknown;
            }[];
            process: {
                [key: string]: unknown;
            };
            readings: {
                [key: string]: unknown;
            };
            notes: {
                [key: string]: unknown;
            };
            waivers: {
                [key: string]: unknown;
            }[];
        };
        RuleSetVersion: {
            id: string;
            hash: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            inForceOn?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownOn?: string;
            ruleSet: components["schemas"]["RuleSet"];
        };
        RuleSetPart: {
            id: string;
            hash: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            inForceOn?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownOn?: string;
            part: string;
            content: {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[];
        };
        /** @description What a decision takes, asks and answers */
        DecisionView: {
            ruleSet: components["schemas"]["RuleSetReference"];
            id: string;
            label: components["schemas"]["Words"];
            /** @enum {string} */
            answer: "yesOrNo" | "values";
            inputs: components["schemas"]["DecisionInput"][];
            rules: components["schemas"]["DecisionRule"][];
            values: {
                id: string;
                label: components["schemas"]["Words"];
            }[];
        };
        DecisionInput: {
            id: string;
            label: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
            /** @description What leaving it out means; without one, it is missing */
            whenAbsent?: unknown;
            /** @description Who supplies it */
            suppliedBy: components["schemas"]["WordView"];
            personalData: string;
        };
        DecisionRule: {
            id: string;
            kind: components["schemas"]["RuleKind"];
            label: components["schemas"]["Words"];
            source: string[];
        };
        /** @enum {string} */
        RuleKind: "refuse" | "require" | "open" | "refer" | "warn";
        Diagnostic: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning" | "note";
            file: string;
            pointer: string;
            /** @description The place by names */
            at?: string;
            words: components["schemas"]["Words"];
            clause?: string[];
            /** @description A value or a case that shows the fault */
            example?: unknown;
            /** @description The note that gives the written reason */
            answeredBy?: string;
        };
        VersionDiagnostics: {
            ruleSet: components["schemas"]["RuleSetReference"];
            diagnostics: components["schemas"]["Diagnostic"][];
        };
        /** @description A decision that rests on it */
        DescribedUse: {
            decision: string;
            label: string;
        };
        DescribedParameter: {
            id: string;
            label: string;
            /** @enum {string} */
            kind: "value" | "table";
            unit?: string;
            /** @description Of a value: every one it has or will have, oldest first */
            values?: components["schemas"]["DescribedValue"][];
            /** @description Of a table */
            columns?: {
                id: string;
                label: string;
            }[];
            /** @description Of a table: those in force */
            rows?: components["schemas"]["DescribedRow"][];
            usedBy: components["schemas"]["DescribedUse"][];
        };
        DescribedValue: {
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            from: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownFrom?: string;
            text: string;
            source: string[];
        };
        DescribedRow: {
            id: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            from: string;
            /** @description One a column, in their order */
            cells: string[];
            source: string[];
        };
        DescribedInput: {
            fact: string;
            label: string;
            /** @description What leaving it out means */
            whenAbsent?: string;
        };
        DescribedRule: {
            id: string;
            kind: components["schemas"]["RuleKind"];
            label: string;
            /** @description What the rule demands, when it applies, its exception */
            sentences: string[];
            source: string[];
            readings: string[];
        };
        DescribedDecision: {
            id: string;
            label: string;
            /** @enum {string} */
            answer: "yesOrNo" | "values";
            inputs: components["schemas"]["DescribedInput"][];
            rules: components["schemas"]["DescribedRule"][];
            values: {
                id: string;
                label: string;
                /** @description What the value is, under each reading, and what the names in it mean */
                sentences: string[];
            }[];
            readings: string[];
            notes: string[];
        };
        DescribedClause: {
            id: string;
            section: string;
            /** @description As printed, so Korean in every language */
            quotes: string[];
            says: string;
            /** @description Why it is no rule */
            notRule?: string;
            usedBy: components["schemas"]["DescribedUse"][];
        };
        DescribedReading: {
            id: string;
            question: string;
            options: {
                id: string;
                label: string;
            }[];
            chosen: string;
            why: string;
            clauses: string[];
        };
        DescribedNote: {
            id: string;
            says: string;
            handling: string;
            clauses: string[];
        };
        /** @description A half-done part of a draft, and what it lacks */
        UnreadablePart: {
            /** @description The place by names */
            at: string;
            file: string;
            /** @description JSON pointer inside the file */
            pointer: string;
            label: string;
            reasons: {
                code: string;
                pointer: string;
                says: string;
            }[];
        };
        /** @description The rules of a version in words, without the facts of any case */
        RuleSetDescription: {
            id: string;
            hash: string;
            /** @enum {string} */
            language: "ko" | "en";
            title: string;
            summary: string;
            notice: {
                title: string;
                number?: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                date: string;
                issuer: string;
            };
            inForce: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                from: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD, Asia/Seoul
                 */
                to?: string;
            };
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            publishedOn: string;
            parameters: components["schemas"]["DescribedParameter"][];
            decisions: components["schemas"]["DescribedDecision"][];
            clauses: components["schemas"]["DescribedClause"][];
            readings: components["schemas"]["DescribedReading"][];
            notes: components["schemas"]["DescribedNote"][];
            unreadable?: components["schemas"]["UnreadablePart"][];
        };
        /** @enum {string} */
        Outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
        /** @enum {string} */
        RuleResult: "met" | "notMet" | "unknown" | "notApplicable" | "off";
        Overlay: {
            parameters?: {
                [key: string]: unknown;
            };
            readings?: {
                [key: string]: string;
            };
            rulesOff?: string[];
        };
        TraceLeaf: {
            name: string;
            fact: string;
            path?: string;
            operator: string;
            than?: string;
            found: unknown;
            against: unknown;
            result: boolean | "unknown";
        };
        TraceNode: {
            all: components["schemas"]["TraceNode"][];
        } | {
            any: components["schemas"]["TraceNode"][];
        } | {
            not: components["schemas"]["TraceNode"];
        } | components["schemas"]["TraceLeaf"];
        RuleTrace: {
            rule: string;
            kind: components["schemas"]["RuleKind"];
            label: components["schemas"]["Words"];
            source: string[];
            reading?: {
                id: string;
                option: string;
            };
            result: components["schemas"]["RuleResult"];
            appliesWhen?: components["schemas"]["TraceNode"];
            conditions?: components["schemas"]["TraceNode"];
            except?: components["schemas"]["TraceNode"];
        };
        InputProblem: {
            code: string;
            pointer: string;
            words: components["schemas"]["Words"];
        };
        UsedParameter: {
            name: string;
            value: unknown;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            from?: string;
            source: string[];
            /** @constant */
            overlaid?: true;
        };
        /** @description What was decided, and everything that decided it */
        DecisionRecord: {
            ruleSet: components["schemas"]["RuleSetReference"];
            decision: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            asOf: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownOn?: string;
            overlay?: components["schemas"]["Overlay"];
            factsHash: string;
            outcome: components["schemas"]["Outcome"];
            values: {
                [key: string]: unknown;
            };
            failed: string[];
            missing: string[];
            referred: string[];
            warnings: string[];
            problem?: string;
            problems?: components["schemas"]["InputProblem"][];
            readings: string[];
            sourceNotes: string[];
            trace: components["schemas"]["RuleTrace"][];
            derived: {
                name: string;
                value: unknown;
            }[];
            parameters: components["schemas"]["UsedParameter"][];
        };
        ExplainedClause: {
            id: string;
            section: string;
            quote: string;
        };
        ExplainedRule: {
            rule: string;
            result: components["schemas"]["RuleResult"];
            sentences: string[];
            clauses: components["schemas"]["ExplainedClause"][];
        };
        ExplainedMissing: {
            id: string;
            label: string;
            sentence: string;
            provedBy: string[];
            suppliedBy: string;
        };
        ExplainedValue: {
            name: string;
            label: string;
            text: string;
        };
        Explanation: {
            summary: string;
            /** @description Everything worth telling, in reading order */
            sentences: string[];
            rules: components["schemas"]["ExplainedRule"][];
            missing: components["schemas"]["ExplainedMissing"][];
            readings: {
                id: string;
                sentence: string;
            }[];
            notes: {
                id: string;
                sentence: string;
            }[];
            values: components["schemas"]["ExplainedValue"][];
        };
        /** @description One condition: what was looked at, what was found, and the line it was held against */
        TraceRow: {
            looked: string;
            found: string;
            line: string;
            result: boolean | "unknown";
            resultText: string;
        };
        TracedRule: {
            rule: string;
            kind: components["schemas"]["RuleKind"];
            label: string;
            source: string[];
            result: components["schemas"]["RuleResult"];
            resultText: string;
            comparisons: components["schemas"]["TraceRow"][];
        };
        BatchAnswer: {
            results: {
                id: string;
                record: components["schemas"]["DecisionRecord"];
            }[];
            ruleSet: components["schemas"]["RuleSetReference"];
        };
        DecidingRow: {
            /** @description The place by names: `parameters/…/rows/…` */
            at: string;
            label: components["schemas"]["Words"];
        };
        ExplanationAnswer: {
            record: components["schemas"]["DecisionRecord"];
            sentences: string[];
            /** @description The outcome, in the words the decision has for it */
            outcomeText: string;
            explanation: components["schemas"]["Explanation"];
            trace: components["schemas"]["TracedRule"][];
            /** @description Of a trial on a draft: the rows, bands and cases of choices the answer came from */
            rows?: components["schemas"]["DecidingRow"][];
            /** @description Of a trial on a draft: what was asked about, as it was judged */
            tried?: {
                facts: {
                    [key: string]: unknown;
                };
                asOf?: string;
            };
        };
        /** @description The form of a rule set, with words for people: what an editor shows its fields by */
        RuleSchema: {
            /** @description A JSON Schema for each part, with label and help for each property */
            parts: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            definitions: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            mechanismGroups: components["schemas"]["WordView"][];
            /** @description What each takes and gives */
            mechanisms: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            operators: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description How groups of conditions are said */
            quantifiers: {
                [key: string]: components["schemas"]["Words"];
            };
            units: {
                [key: string]: components["schemas"]["Words"];
            };
        };
        Comparison: {
            /** @description programme/version, or draft:<id> */
            from: string;
            /** @description programme/version, or draft:<id> */
            to: string;
            changes: components["schemas"]["VersionChange"][];
        };
        OldNewRow: {
            at: string;
            section: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "moved";
            where: components["schemas"]["Words"];
            before: {
                ko: {
                    text: string;
                    /** @description The other text lacks it: struck through in the old, underlined in the new */
                    changed: boolean;
                }[];
                en: {
                    text: string;
                    /** @description The other text lacks it: struck through in the old, underlined in the new */
                    changed: boolean;
                }[];
            };
            after: {
                ko: {
                    text: string;
                    /** @description The other text lacks it: struck through in the old, underlined in the new */
                    changed: boolean;
                }[];
                en: {
                    text: string;
                    /** @description The other text lacks it: struck through in the old, underlined in the new */
                    changed: boolean;
                }[];
            };
            sources: string[];
        };
        OldNewTable: {
            /** @description programme/version, or draft:<id> */
            from: string;
            /** @description programme/version, or draft:<id> */
            to: string;
            rows: components["schemas"]["OldNewRow"][];
        };
        Person: {
            id: string;
            name: string;
        };
        /** @description Who did it, and when */
        Mark: {
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            at: string;
        };
        ReasonedMark: {
            by: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            at: string;
            reason: string;
        };
        /** @enum {string} */
        DraftStatus: "draft" | "inReview" | "approved" | "published" | "discarded";
        /** @description An amendment on a base, or a programme from nothing, that people edit */
        Draft: {
            id: string;
            /** @description The programme/version it is to become */
            ruleSetId: string;
            programme: string;
            version: string;
            title: components["schemas"]["Words"];
            status: components["schemas"]["DraftStatus"];
            revision: number;
            /** @description Over the rule set and its cases: what is approved, and what is published */
            contentHash: string;
            base: components["schemas"]["RuleSetReference"] | null;
            inForceFrom: string | null;
            created: components["schemas"]["Mark"];
            changed: components["schemas"]["Mark"];
            /** @description Whoever changed the content: none of them may approve it */
            contributors: components["schemas"]["Person"][];
            submitted?: components["schemas"]["Mark"];
            returned?: components["schemas"]["ReasonedMark"];
            approved?: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description ISO 8601 in UTC
                 */
                at: string;
                contentHash: string;
            };
            published?: {
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description ISO 8601 in UTC
                 */
                at: string;
                hash: string;
            };
            discarded?: components["schemas"]["ReasonedMark"];
        };
        StepOffers: {
            items: {
                /** @enum {string} */
                id: "submission" | "approval" | "publication" | "return" | "reopening" | "discard";
                whyNot?: {
                    /** @constant */
                    is: "person";
                } | {
                    /** @constant */
                    is: "permission";
                    roles: ("policyOfficer" | "approver" | "staff" | "evaluator" | "auditor" | "administrator")[];
                } | {
                    /** @constant */
                    is: "wrongStatus";
                    from: components["schemas"]["DraftStatus"][];
                } | {
                    /** @constant */
                    is: "refused";
                    /** @enum {string} */
                    code: "draft/being-published" | "draft/own-work" | "draft/other-content";
                } | {
                    /** @constant */
                    is: "obstacles";
                    codes: string[];
                };
            }[];
            /** @description Versions whose days end on its first day */
            supersedes: string[];
        };
        DraftList: {
            items: components["schemas"]["Draft"][];
        };
        DraftContent: {
            id: string;
            revision: number;
            contentHash: string;
            /** @description Every part, in the form of the files; half-done parts may lack what their form demands */
            ruleSet: {
                [key: string]: unknown;
            };
        };
        CaseList: {
            items: {
                [key: string]: unknown;
            }[];
        };
        /** @description One operation of an amendment */
        Change: {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            set: unknown;
            after?: string | null;
        } | {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /** @constant */
            remove: true;
        } | {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /** @constant */
            move: true;
            after: string | null;
        } | {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            from: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            knownFrom?: string;
            value: unknown;
            source: string[];
        };
        DraftSaved: {
            revision: number;
            contentHash: string;
            /** @description Takes back what was changed */
            undo: components["schemas"]["Change"][];
        };
        /** @description What an uploaded workbook changes in a draft */
        DraftTablesRead: {
            revision: number;
            contentHash: string;
            /** @description What the workbook changes, in sentences */
            changes: components["schemas"]["VersionChange"][];
            /** @description The same as changes to the draft, for an editor to make by itself */
            edits: components["schemas"]["Change"][];
            /** @description Takes back what was changed; nothing of a preview */
            undo: components["schemas"]["Change"][];
            /** @description Names of sheets that are none of the version */
            ignored: string[];
        };
        DraftRevision: {
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            at: string;
            by: components["schemas"]["Person"];
            /** @enum {string} */
            event: "created" | "changed" | "confirmed" | "unconfirmed" | "submitted" | "returned" | "approved" | "published" | "discarded" | "reopened";
            contentHash: string;
            changes: components["schemas"]["Change"][];
            undo: components["schemas"]["Change"][];
            note?: string;
        };
        DraftRevisionPage: {
            items: components["schemas"]["DraftRevision"][];
            /** @description For `after`; none on the last page */
            next?: number;
        };
        DraftComment: {
            id: string;
            /** @description The place it is about; empty for the whole */
            at: string;
            text: string;
            replyTo?: string;
            /** @description Of the draft when it was written */
            revision: number;
            created: components["schemas"]["Mark"];
            resolved?: components["schemas"]["Mark"];
        };
        DraftCommentList: {
            items: components["schemas"]["DraftComment"][];
        };
        FilesReading: {
            /** @description Left out where the files have not the form of a rule set */
            changes?: components["schemas"]["Change"][];
            diagnostics: components["schemas"]["Diagnostic"][];
        };
        VersionFiles: {
            /** @description Texts by path inside the folder of the version */
            files: {
                [key: string]: string;
            };
        };
        /** @description What was expected, and what came out */
        CaseDifference: {
            [key: string]: unknown;
        };
        CaseResult: {
            id: string;
            title: string;
            decision: string;
            passes: boolean;
            differences: components["schemas"]["CaseDifference"][];
            error?: components["schemas"]["Words"];
        };
        CoverageItem: {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /** @enum {string} */
            kind: "rule" | "row" | "band";
            decision?: string;
            label: components["schemas"]["Words"];
            sides: {
                /** @enum {string} */
                side: "met" | "notMet" | "used" | "below" | "at" | "above";
                /** @description By id */
                cases: string[];
            }[];
            isCovered: boolean;
            waivedBy?: components["schemas"]["Words"];
        };
        /** @description A value that has to be looked at anew each year */
        YearValue: {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /** @enum {string} */
            kind: "date" | "amount" | "number";
            label: components["schemas"]["Words"];
            text: components["schemas"]["Words"];
            valueHash: string;
            sources: string[];
            /** @description The same as in the base */
            isCopied: boolean;
            /** @description That of the base with its dates moved on to the year of the draft */
            isMovedOn: boolean;
            /** @description What stands there in the base, where it is another */
            former?: components["schemas"]["Words"];
        };
        Confirmation: {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /** @enum {string} */
            kind: "date" | "amount" | "number";
            label: components["schemas"]["Words"];
            text: components["schemas"]["Words"];
            valueHash: string;
            sources: string[];
            isCopied: boolean;
            isMovedOn: boolean;
            former?: components["schemas"]["Words"];
            confirmed?: components["schemas"]["Mark"];
        };
        ConfirmationList: {
            revision: number;
            items: components["schemas"]["Confirmation"][];
        };
        /** @description What stands between a draft and its publication */
        Obstacle: {
            code: string;
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at?: string;
            words: components["schemas"]["Words"];
            count?: number;
        };
        DraftChecks: {
            revision: number;
            contentHash: string;
            diagnostics: components["schemas"]["Diagnostic"][];
            cases: {
                passed: number;
                failed: components["schemas"]["CaseResult"][];
            };
            coverage: {
                covered: number;
                total: number;
                open: components["schemas"]["CoverageItem"][];
            };
            confirmations: {
                open: components["schemas"]["YearValue"][];
                total: number;
            };
            obstacles: components["schemas"]["Obstacle"][];
        };
        /** @description What a value is, as a FieldView tells it; the type is "unknown" where nothing tells it */
        NameType: {
            type: string;
            unit?: string;
            words?: components["schemas"]["WordView"][];
            fields?: unknown[];
            keys?: components["schemas"]["WordView"][];
            of?: components["schemas"]["NameType"];
            id?: string;
            label?: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
        };
        /** @description What a condition or a value may refer to */
        NameInScope: {
            fact: string;
            path?: string;
            label: components["schemas"]["Words"];
            /** @enum {string} */
            kind: "fact" | "parameter" | "derived" | "reading" | "element";
            type: string;
            unit?: string;
            words?: components["schemas"]["WordView"][];
            fields?: unknown[];
            keys?: components["schemas"]["WordView"][];
            of?: components["schemas"]["NameType"];
        };
        NameList: {
            items: components["schemas"]["NameInScope"][];
        };
        VersionChange: {
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /** @enum {string} */
            section: "manifest" | "clauses" | "parameters" | "words" | "facts" | "shared" | "decisions" | "papers" | "forms" | "process" | "readings" | "notes" | "waivers" | "cases";
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "moved";
            where: components["schemas"]["Words"];
            before?: components["schemas"]["Words"];
            after?: components["schemas"]["Words"];
            sentence: components["schemas"]["Words"];
            /** @description Clauses, by id */
            sources: string[];
        };
        DraftComparison: {
            changes: components["schemas"]["VersionChange"][];
        };
        BoundaryCase: {
            case: {
                [key: string]: unknown;
            };
            /** @description A place by names: decisions/eligibility/require/recognition-window */
            at: string;
            /** @enum {string} */
            side: "below" | "at" | "above" | "firstDay" | "lastDay";
            words: components["schemas"]["Words"];
            /** @description A case of the version hits that side already */
            isThere: boolean;
        };
        BoundaryCaseList: {
            items: components["schemas"]["BoundaryCase"][];
        };
        /**
         * @description noDecision: that version does not have the decision
         * @enum {string}
         */
        ImpactOutcome: "yes" | "no" | "undetermined" | "invalid" | "computed" | "noDecision";
        ImpactAnswer: {
            outcome: components["schemas"]["ImpactOutcome"];
            values: {
                [key: string]: unknown;
            };
        };
        ImpactItem: {
            subject: string;
            label: components["schemas"]["Words"];
            decision: string;
            before: components["schemas"]["ImpactAnswer"];
            after: components["schemas"]["ImpactAnswer"];
            words: components["schemas"]["Words"];
            /** @description Places of the changes without which it would not change */
            causes: string[];
        };
        ImpactReport: {
            compared: number;
            /** @description Of them, those from before the new version, looked at with their dates moved into its first year */
            carriedOver: number;
            changed: components["schemas"]["ImpactItem"][];
            outcomes: {
                decision: string;
                from: components["schemas"]["ImpactOutcome"];
                to: components["schemas"]["ImpactOutcome"];
                count: number;
            }[];
            byChange: {
                /** @description A place by names: decisions/eligibility/require/recognition-window */
                at: string;
                count: number;
            }[];
        };
        ReadingEffect: {
            option: string;
            compared: number;
            changed: components["schemas"]["ImpactItem"][];
            outcomes: {
                decision: string;
                from: components["schemas"]["ImpactOutcome"];
                to: components["schemas"]["ImpactOutcome"];
                count: number;
            }[];
        };
        ReadingEffectList: {
            /** @description One for each option that is not chosen */
            items: components["schemas"]["ReadingEffect"][];
        };
        ImpactRead: {
            contentHash: string;
            read: components["schemas"]["Mark"];
        };
        StoredDecisionSummary: {
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            programme: string;
            decision: string;
            asOf: string;
            subject: {
                label: string;
                /** @description Korean name of the centre or agency it belongs to */
                body?: string;
            };
            outcome: components["schemas"]["Outcome"];
            recorded: components["schemas"]["Mark"];
            /** @description Over the bytes of the record */
            recordHash: string;
        };
        StoredDecision: {
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            programme: string;
            decision: string;
            asOf: string;
            subject: {
                label: string;
                /** @description Korean name of the centre or agency it belongs to */
                body?: string;
            };
            outcome: components["schemas"]["Outcome"];
            recorded: components["schemas"]["Mark"];
            /** @description Over the bytes of the record */
            recordHash: string;
            /** @description As handed in */
            facts: {
                [key: string]: unknown;
            };
            record: components["schemas"]["DecisionRecord"];
        };
        StoredDecisionPage: {
            items: components["schemas"]["StoredDecisionSummary"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        Replay: {
            /** @description The pinned version gives the very bytes that were stored */
            same: boolean;
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            recordHash: string;
            replayedHash: string;
            /** @description What comes out now, where it is not the same */
            replayed?: components["schemas"]["DecisionRecord"];
        };
        Round: {
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            label: components["schemas"]["Words"];
            /** @description Its number within its notice */
            round: number;
            /**
             * Format: date
             * @description The day its applications are judged by
             */
            asOf: string;
            /** @description Its applications are made up, and have to be shown as such */
            invented: boolean;
            applicationCount: number;
            contentHash: string;
            /** Format: date-time */
            importedAt: string;
        };
        RoundList: {
            items: components["schemas"]["Round"][];
        };
        Application: {
            round: string;
            application: string;
            name: components["schemas"]["Words"];
            centre: components["schemas"]["Words"];
            region: components["schemas"]["Words"];
            /** @description As handed in, by fact id */
            facts: {
                [key: string]: unknown;
            };
        };
        ApplicationPage: {
            items: components["schemas"]["Application"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        WhatIfLever: {
            /** @description Its place: parameter, or parameter/row/column of a table */
            parameter: string;
            label: components["schemas"]["Words"];
            unit: string;
            /**
             * @description In which steps it is moved
             * @enum {string}
             */
            kind: "whole" | "digits" | "day";
            /** @description What holds on the day asked about */
            value: number | string;
            /** @description Where a slider would begin */
            from: number | string;
            /** @description Where a slider would end */
            to: number | string;
            step: number | string;
            /** @description The decisions that it bears on */
            decisions: string[];
        };
        WhatIfSetup: {
            rules: components["schemas"]["RuleSetReference"];
            /**
             * Format: date
             * @description The day whose values are shown
             */
            asOf: string;
            decisions: {
                id: string;
                label: components["schemas"]["Words"];
                /** @description Marks of a committee decide it */
                isScored: boolean;
            }[];
            levers: components["schemas"]["WhatIfLever"][];
            readings: {
                id: string;
                label: components["schemas"]["Words"];
                chosen: string;
                options: {
                    id: string;
                    label: components["schemas"]["Words"];
                }[];
            }[];
            /** @description Rules that can be switched off */
            switches: {
                /** @description decision/rule */
                rule: string;
                label: components["schemas"]["Words"];
                decision: string;
            }[];
            /** @description Amounts that can be totalled */
            money: {
                place: string;
                label: components["schemas"]["Words"];
            }[];
            /** @description What results can be grouped by, with bands where it is measured */
            groups: {
                by: string;
                label: components["schemas"]["Words"];
                edges?: (number | string)[];
            }[];
            /** @description A question to begin with */
            question: components["schemas"]["WhatIfQuestion"];
        };
        WhatIfQuestion: {
            /** @description Selected is who gets a yes from each */
            decisions: string[];
            money?: string[];
            /** @description Whole won by the place of an amount */
            budgets?: {
                [key: string]: number;
            };
            groups?: {
                by: string;
                edges?: (number | string)[];
            }[];
        };
        Scenario: {
            id: string;
            programme: string;
            /** @description programme/version or draft:<id> that it was made for */
            rules: string;
            label: components["schemas"]["Words"];
            note?: string;
            /** @description parameters, readings, rulesOff, parts */
            overlay: {
                [key: string]: unknown;
            };
            question?: components["schemas"]["WhatIfQuestion"];
            /** @description Everyone who may ask what-ifs of the programme sees it; else only who made it */
            isShared: boolean;
            isOwn: boolean;
            by: components["schemas"]["Mark"];
            changed: components["schemas"]["Mark"];
            revision: number;
        };
        ScenarioPage: {
            items: components["schemas"]["Scenario"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        ScenarioChanges: {
            /** @description What a draft of it would change; see POST /api/drafts/{draft}/changes */
            changes: {
                [key: string]: unknown;
            }[];
        };
        ApplicationSource: {
            id: string;
            programme: string;
            /** @description programme/version whose fact dictionary it was read by */
            rules: string;
            label: string;
            /** @enum {string} */
            format: "csv" | "xlsx" | "jsonl";
            applications: number;
            contentHash: string;
            by: components["schemas"]["Mark"];
            /**
             * Format: date-time
             * @description When it is forgotten
             */
            expires: string;
        };
        ApplicationSourcePage: {
            items: components["schemas"]["ApplicationSource"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        WhatIfGroup: {
            by: string;
            key: string;
            label: components["schemas"]["Words"];
            applications: number;
            selected: number;
            outcomes: {
                [key: string]: number;
            };
            /** @description By place, e.g. decisions/amounts/grant */
            money: {
                [key: string]: number | string;
            };
            /** @description Against the base */
            difference: {
                selected: number;
                /** @description By place, e.g. decisions/amounts/grant */
                money: {
                    [key: string]: number | string;
                };
            };
        };
        WhatIfScenarioTotals: {
            id: string;
            label: components["schemas"]["Words"];
            applications: number;
            selected: number;
            outcomes: {
                [key: string]: number;
            };
            /** @description By place, e.g. decisions/amounts/grant */
            money: {
                [key: string]: number | string;
            };
            /** @description Against the base */
            difference: {
                selected: number;
                /** @description By place, e.g. decisions/amounts/grant */
                money: {
                    [key: string]: number | string;
                };
            };
            gained: number;
            lost: number;
            changed: number;
            /** @description By place, e.g. decisions/amounts/grant */
            budgets: {
                [key: string]: {
                    budget: number;
                    /** @description Whole won; text where a number would not be exact */
                    committed: number | string;
                    /** @description Whole won; text where a number would not be exact */
                    left: number | string;
                };
            };
            groups: components["schemas"]["WhatIfGroup"][];
        };
        WhatIfTotals: {
            /** @description The base first */
            scenarios: components["schemas"]["WhatIfScenarioTotals"][];
        };
        WhatIfSweep: {
            along: {
                parameter: string;
                label: components["schemas"]["Words"];
                unit: unknown;
                values: (number | string)[];
            }[];
            points: {
                at: (number | string)[];
                applications: number;
                selected: number;
                outcomes: {
                    [key: string]: number;
                };
                /** @description By place, e.g. decisions/amounts/grant */
                money: {
                    [key: string]: number | string;
                };
                /** @description Against the base */
                difference: {
                    selected: number;
                    /** @description By place, e.g. decisions/amounts/grant */
                    money: {
                        [key: string]: number | string;
                    };
                };
                gained: number;
                lost: number;
            }[];
        };
        WhatIfLooked: {
            value: number | string;
            /** @description Whole won; text where a number would not be exact */
            measure: number | string;
            isKept: boolean;
        };
        WhatIfGoal: {
            found?: components["schemas"]["WhatIfLooked"];
            beyond?: components["schemas"]["WhatIfLooked"];
            looked: components["schemas"]["WhatIfLooked"][];
            /**
             * @description Whether what comes out moves one way only, and where that is known
             * @enum {string}
             */
            monotone: "everywhere" | "whereLooked" | "no";
        };
        WhatIfHindrance: {
            decision: string;
            /** @enum {string} */
            kind: "failed" | "refused" | "missing" | "referred";
            id: string;
            label: components["schemas"]["Words"];
        };
        WhatIfStanding: {
            isSelected: boolean;
            /** @enum {string} */
            outcome: "yes" | "no" | "undetermined" | "invalid";
            decisions: {
                [key: string]: {
                    /** @enum {string} */
                    outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
                    values: {
                        [key: string]: unknown;
                    };
                };
            };
            hindrances: components["schemas"]["WhatIfHindrance"][];
            /** @description By place, e.g. decisions/amounts/grant */
            money: {
                [key: string]: number | null;
            };
        };
        WhatIfRow: {
            application: string;
            label: components["schemas"]["Words"];
            groups: {
                [key: string]: {
                    key: string;
                    label: components["schemas"]["Words"];
                };
            };
            base: components["schemas"]["WhatIfStanding"];
            scenarios: {
                scenario: string;
                /** @enum {string} */
                difference: "gained" | "lost" | "changed" | "same";
                why: components["schemas"]["Words"];
                isSelected: boolean;
                /** @enum {string} */
                outcome: "yes" | "no" | "undetermined" | "invalid";
                decisions: {
                    [key: string]: {
                        /** @enum {string} */
                        outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
                        values: {
                            [key: string]: unknown;
                        };
                    };
                };
                hindrances: components["schemas"]["WhatIfHindrance"][];
                /** @description By place, e.g. decisions/amounts/grant */
                money: {
                    [key: string]: number | null;
                };
            }[];
        };
        WhatIfFactChange: {
            place: string;
            label: components["schemas"]["Words"];
            from: unknown;
            to: unknown;
            /** @description Both values in words, with their unit */
            texts: {
                from: components["schemas"]["Words"];
                to: components["schemas"]["Words"];
            };
            steps?: number;
            suppliedBy: string;
            provedBy: {
                id: string;
                label: components["schemas"]["Words"];
            }[];
        };
        WhatIfNearest: {
            decision: string;
            /** @enum {string} */
            outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
            /** @enum {string} */
            wanted: "yes" | "no";
            facts: {
                place: string;
                label: components["schemas"]["Words"];
                from: unknown;
                to: unknown;
                /** @description Both values in words, with their unit */
                texts: {
                    from: components["schemas"]["Words"];
                    to: components["schemas"]["Words"];
                };
                steps?: number;
                suppliedBy: string;
                provedBy: {
                    id: string;
                    label: components["schemas"]["Words"];
                }[];
                /** @enum {string} */
                certainty: "exact" | "searched";
            }[];
            pairs: components["schemas"]["WhatIfFactChange"][][];
            /** @description Values and readings of the rules of which each alone is enough */
            parameters: {
                /** @enum {string} */
                kind: "parameter" | "reading";
                id: string;
                label: components["schemas"]["Words"];
                from: unknown;
                to: unknown;
                /** @description Both values in words, with their unit */
                texts: {
                    from: components["schemas"]["Words"];
                    to: components["schemas"]["Words"];
                };
                /** @enum {string} */
                certainty: "exact" | "searched";
            }[];
            searched: {
                singles: number;
                pairs: number;
                isBounded: boolean;
            };
        };
        WhatIfReview: {
            applications: number;
            passed: number;
            withoutReviewer: {
                reviewer: number;
                passed: number;
                tipped: number;
            }[];
            agreement: {
                reviewers: number[];
                applications: number;
                correlation?: string;
            }[];
            onLine: string[];
        };
        WhatIfReviewRow: {
            application: string;
            label: components["schemas"]["Words"];
            /** @enum {string} */
            outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
            values: {
                [key: string]: unknown;
            };
            withoutReviewer: {
                reviewer: number;
                /** @enum {string} */
                outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
                setAside: {
                    id: string;
                    label: components["schemas"]["Words"];
                }[];
                left: {
                    /** @enum {string} */
                    outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
                    values: {
                        [key: string]: unknown;
                    };
                };
                isTipped: boolean;
            }[];
            readings: {
                reading: string;
                option: string;
                isChosen: boolean;
                /** @enum {string} */
                outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
                values: {
                    [key: string]: unknown;
                };
            }[];
            tippingBands: {
                reviewer: number;
                item: string;
                mark: number | string;
                turnedBy: (number | string)[];
            }[];
            spread: {
                item: string;
                label: components["schemas"]["Words"];
                lowest: number | string;
                highest: number | string;
                range: number | string;
            }[];
            onLines: string[];
        };
        WhatIfNoiseRow: {
            application: string;
            label: components["schemas"]["Words"];
            /** @enum {string} */
            outcome: "yes" | "no" | "undetermined" | "invalid" | "computed";
            draws: number;
            passed: number;
            /** @description passed / draws to four places, exact */
            share: string;
        };
        WhatIfRun: {
            id: string;
            /** @enum {string} */
            kind: "comparison" | "sweep" | "goal" | "nearest" | "scoring" | "noise";
            programme: string;
            rules: components["schemas"]["RuleSetReference"];
            source: {
                label: components["schemas"]["Words"];
                applications: number;
                isInvented: boolean;
            };
            /** @description As it was asked */
            request: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            progress: {
                done: number;
                total: number;
            };
            by: components["schemas"]["Mark"];
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            finished?: string;
            /**
             * Format: date-time
             * @description When its rows are forgotten
             */
            expires: string;
            /** @description Why it failed */
            problem?: {
                code: string;
                pointer: string;
                detail: components["schemas"]["Words"];
            };
            /** @description How many rows can be read */
            rows?: number;
            /**
             * @description Of which applications rows are kept: beyond 20,000 only of those that differ, beyond 200,000 totals only
             * @enum {string}
             */
            rowsKept: "all" | "differing" | "none";
            comparison?: components["schemas"]["WhatIfTotals"];
            sweep?: components["schemas"]["WhatIfSweep"];
            goal?: components["schemas"]["WhatIfGoal"];
            nearest?: components["schemas"]["WhatIfNearest"];
            scoring?: components["schemas"]["WhatIfReview"];
        };
        WhatIfRunPage: {
            items: components["schemas"]["WhatIfRun"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        WhatIfRowPage: {
            items: (components["schemas"]["WhatIfRow"] | components["schemas"]["WhatIfReviewRow"] | components["schemas"]["WhatIfNoiseRow"])[];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        FormSummary: {
            /** @description programme/version/form */
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            programme: components["schemas"]["Words"];
            form: string;
            no?: string;
            label: components["schemas"]["Words"];
            /** @description The notice itself prints this form; without it, the wording is ours */
            printed: boolean;
            template: {
                id: string;
                hash: string;
            };
            /** @description What it can be made as */
            formats: ("html" | "pdf" | "hwpx" | "docx")[];
            signers: {
                role: string;
                label: components["schemas"]["Words"];
            }[];
            source: string[];
        };
        /** @description What keeps a form from being offered */
        FormRefusal: {
            /** @description Of the template, or of the form it does not fit */
            id: string;
            words: components["schemas"]["Words"];
            problems?: {
                code: string;
                /** @description Of an office’s file: the paragraph */
                line: number;
                column: number;
                /** @description Of an office’s file: its name, with table, row and cell */
                where?: components["schemas"]["Words"];
                words: components["schemas"]["Words"];
            }[];
        };
        FormList: {
            items: components["schemas"]["FormSummary"][];
            refused: components["schemas"]["FormRefusal"][];
        };
        /** @description What a person gives for a form */
        FormField: {
            id: string;
            label: components["schemas"]["Words"];
            help?: components["schemas"]["Words"];
            type: components["schemas"]["FieldType"];
            unit?: components["schemas"]["Unit"];
            /** @description The words it may be */
            words?: components["schemas"]["WordView"][];
            /** @description Of a record */
            fields?: components["schemas"]["FieldView"][];
            /** @description Of a map: the words that may be its keys */
            keys?: components["schemas"]["WordView"][];
            /** @description What a list or map holds */
            of?: components["schemas"]["TypeView"];
            /** @description The form can never be made without it */
            required: boolean;
            /**
             * @description Of a stored application, to be filled in beforehand
             * @enum {string}
             */
            prefill?: "name" | "centre" | "region";
            /** @description Of a fact: who supplies it */
            suppliedBy?: components["schemas"]["WordView"];
        };
        /** @description What the rules give for a form; nobody can type it in */
        ComputedField: {
            id: string;
            label: components["schemas"]["Words"];
            from: {
                parameter: string;
            } | {
                decision: string;
                value: string;
            } | {
                reading: string;
            };
            source: string[];
        };
        FormData: {
            facts?: {
                [key: string]: unknown;
            };
            fields?: {
                [key: string]: unknown;
            };
        };
        FormView: {
            /** @description programme/version/form */
            id: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            programme: components["schemas"]["Words"];
            form: string;
            no?: string;
            label: components["schemas"]["Words"];
            /** @description The notice itself prints this form; without it, the wording is ours */
            printed: boolean;
            template: {
                id: string;
                hash: string;
            };
            /** @description What it can be made as */
            formats: ("html" | "pdf" | "hwpx" | "docx")[];
            signers: {
                role: string;
                label: components["schemas"]["Words"];
            }[];
            source: string[];
            addressee?: components["schemas"]["Words"];
            entered: components["schemas"]["FormField"][];
            facts: components["schemas"]["FormField"][];
            computed: components["schemas"]["ComputedField"][];
            /** @description The form may only be made when these come out so */
            requires: {
                decision: string;
                label: components["schemas"]["Words"];
                outcome?: components["schemas"]["Outcome"];
                /** @description Or: which of its values is looked at */
                value?: string;
                /** @description and what that must be */
                is?: unknown;
            }[];
            /** @description JSON Schema of what the form is made from: { facts, fields } */
            schema: {
                [key: string]: unknown;
            };
            /** @description JSON Schema of what the template prints, by field, derived from the template */
            templateSchema: {
                [key: string]: unknown;
            };
            /** @description Invented, and complete */
            sample: components["schemas"]["FormData"];
        };
        /** @description What keeps a form from being complete */
        FormGap: {
            /** @description Where to mend it, below /facts or /fields; what the rules say, below /decisions or /parameters */
            pointer: string;
            field: string;
            label: components["schemas"]["Words"];
            code: string;
            words: components["schemas"]["Words"];
        };
        FilledValue: {
            id: string;
            label: components["schemas"]["Words"];
            text: string;
            from: {
                fact: string;
            } | {
                parameter: string;
            } | {
                decision: string;
                value: string;
            } | {
                reading: string;
            } | {
                /** @constant */
                entered: true;
            };
        };
        FilledForm: {
            values: components["schemas"]["FilledValue"][];
            gaps: components["schemas"]["FormGap"][];
            decisions: {
                id: string;
                label: components["schemas"]["Words"];
                outcome: components["schemas"]["Outcome"];
                summary: components["schemas"]["Words"];
            }[];
            isComplete: boolean;
            /** @description The day whose values of the rules hold, YYYY-MM-DD */
            asOf: string;
        };
        /** @description A document that was made of a form for the case */
        PaperDocument: {
            id: string;
            /** @description As printed */
            number: string;
            code: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            at: string;
            by: components["schemas"]["Person"];
            /** @enum {string} */
            state: "current" | "superseded";
            replacedBy?: {
                document: string;
                number: string;
            };
        };
        PaperOfCase: {
            form: string;
            no?: string;
            label: components["schemas"]["Words"];
            /** @description The notice itself prints this form */
            printed: boolean;
            /**
             * @description Of a paper that the rules list: whether they ask for it in this case
             * @enum {string}
             */
            asked?: "now" | "later" | "no" | "undetermined";
            /**
             * @description `ready`: it can be made; `missing`: something is wanting; `made`: there is a document of it that is current; `notCalledFor`: the rules do not ask for it, or have decided that it is not made
             * @enum {string}
             */
            state: "ready" | "missing" | "made" | "notCalledFor";
            /** @description What is wanting, each with the place to mend it */
            gaps: components["schemas"]["FormGap"][];
            /** @description Why it is not called for */
            reasons: {
                words: components["schemas"]["Words"];
                /** @description Which decision says so */
                decision?: string;
                /** @description Clauses of the notice */
                source: string[];
            }[];
            /** @description Made for this application, the current ones first, then the newest */
            documents: components["schemas"]["PaperDocument"][];
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            asOf: string;
            /** @description Of one that is ready: what it is made from, for POST /api/documents */
            input?: {
                facts: {
                    [key: string]: unknown;
                };
                fields: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Every form of a version as it stands for a case */
        PapersOfCase: {
            ruleSet: components["schemas"]["RuleSetReference"];
            about?: {
                round: string;
                application: string;
                name: components["schemas"]["Words"];
                centre: components["schemas"]["Words"];
            };
            /**
             * Format: date
             * @description The day whose values of the rules hold
             */
            asOf: string;
            items: components["schemas"]["PaperOfCase"][];
            /** @description Papers the rules ask for that come from elsewhere: no form of the programme makes them */
            others: {
                paper: string;
                label: components["schemas"]["Words"];
                /** @enum {string} */
                asked: "now" | "later" | "undetermined";
                source: string[];
            }[];
        };
        /** @description Some forms as they stand for the applications of a round */
        RoundPapers: {
            items: {
                application: string;
                name: components["schemas"]["Words"];
                centre: components["schemas"]["Words"];
                papers: {
                    form: string;
                    /**
                     * @description `ready`: it can be made; `missing`: something is wanting; `made`: there is a document of it that is current; `notCalledFor`: the rules do not ask for it, or have decided that it is not made
                     * @enum {string}
                     */
                    state: "ready" | "missing" | "made" | "notCalledFor";
                    /** @description How many things are wanting */
                    gaps: number;
                    /** @description The one that is current */
                    document?: string;
                    /** @description A current document has the same wording, rules, day and contents: a batch leaves it out */
                    isSame?: boolean;
                }[];
            }[];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        DocumentSummary: {
            id: string;
            programme: string;
            form: string;
            no?: string;
            label: components["schemas"]["Words"];
            /** @description The wording it was printed by */
            template: {
                id: string;
                hash: string;
            };
            ruleSet: components["schemas"]["RuleSetReference"];
            /**
             * Format: date
             * @description The day whose values of the rules hold
             */
            asOf: string;
            /** @description What it shows was decided so */
            decisions: {
                id: string;
                outcome: components["schemas"]["Outcome"];
                /** @description Over the bytes of its record */
                recordHash: string;
            }[];
            /** @description As printed; running within its programme and year */
            number: string;
            /** @description By which anyone can ask whether it is genuine, at /verify/ */
            code: string;
            language: string;
            /** @enum {string} */
            format: "pdf" | "hwpx" | "docx";
            contentType: string;
            file: {
                /** @description Bytes */
                size: number;
                /** @description sha256:… of the bytes */
                sha256: string;
            };
            /** @description What it was made for */
            about?: {
                round?: string;
                application?: string;
                decision?: string;
                case?: string;
            };
            /** @description Korean name of the centre or agency it belongs to */
            body?: string;
            batch?: string;
            /** @description The earlier document that it stands in the place of */
            replaces?: {
                document: string;
                number: string;
                reason: string;
            };
            made: components["schemas"]["Mark"];
            /** @enum {string} */
            state: "current" | "superseded";
            replacedBy?: {
                document: string;
                number: string;
            };
            /** @description Who has checked it, other than who made it */
            check?: components["schemas"]["Mark"];
            /** @description The scan of the signed paper */
            signed?: {
                /** @description Bytes */
                size: number;
                /** @description sha256:… of the bytes */
                sha256: string;
                contentType: string;
                /** @description The how many-th scan it is; earlier ones are kept */
                n: number;
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description ISO 8601 in UTC
                 */
                at: string;
            };
        };
        Document: {
            id: string;
            programme: string;
            form: string;
            no?: string;
            label: components["schemas"]["Words"];
            /** @description The wording it was printed by */
            template: {
                id: string;
                hash: string;
            };
            ruleSet: components["schemas"]["RuleSetReference"];
            /**
             * Format: date
             * @description The day whose values of the rules hold
             */
            asOf: string;
            /** @description What it shows was decided so */
            decisions: {
                id: string;
                outcome: components["schemas"]["Outcome"];
                /** @description Over the bytes of its record */
                recordHash: string;
            }[];
            /** @description As printed; running within its programme and year */
            number: string;
            /** @description By which anyone can ask whether it is genuine, at /verify/ */
            code: string;
            language: string;
            /** @enum {string} */
            format: "pdf" | "hwpx" | "docx";
            contentType: string;
            file: {
                /** @description Bytes */
                size: number;
                /** @description sha256:… of the bytes */
                sha256: string;
            };
            /** @description What it was made for */
            about?: {
                round?: string;
                application?: string;
                decision?: string;
                case?: string;
            };
            /** @description Korean name of the centre or agency it belongs to */
            body?: string;
            batch?: string;
            /** @description The earlier document that it stands in the place of */
            replaces?: {
                document: string;
                number: string;
                reason: string;
            };
            made: components["schemas"]["Mark"];
            /** @enum {string} */
            state: "current" | "superseded";
            replacedBy?: {
                document: string;
                number: string;
            };
            /** @description Who has checked it, other than who made it */
            check?: components["schemas"]["Mark"];
            /** @description The scan of the signed paper */
            signed?: {
                /** @description Bytes */
                size: number;
                /** @description sha256:… of the bytes */
                sha256: string;
                contentType: string;
                /** @description The how many-th scan it is; earlier ones are kept */
                n: number;
                by: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description ISO 8601 in UTC
                 */
                at: string;
            };
            /** @description What it was made from */
            input: {
                facts: {
                    [key: string]: unknown;
                };
                fields: {
                    [key: string]: unknown;
                };
            };
        };
        DocumentPage: {
            items: components["schemas"]["DocumentSummary"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        /** @description What anyone may know of a document */
        Verification: {
            /** @constant */
            genuine: false;
            /** @enum {string} */
            reason: "mistyped" | "unknown";
        } | {
            /** @constant */
            genuine: true;
            code: string;
            number: string;
            /** @enum {string} */
            state: "current" | "superseded";
            replacedBy?: {
                number: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 in UTC
                 */
                madeAt: string;
            };
            programme: components["schemas"]["Words"];
            form: {
                id: string;
                no?: string;
                label: components["schemas"]["Words"];
            };
            template: {
                id: string;
                hash: string;
            };
            ruleSet: components["schemas"]["RuleSetReference"];
            /**
             * Format: date
             * @description YYYY-MM-DD, Asia/Seoul
             */
            asOf: string;
            /** @enum {string} */
            format: "pdf" | "hwpx" | "docx";
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            madeAt: string;
            isChecked: boolean;
            isSigned: boolean;
            /**
             * @description What the file of the given hash is
             * @enum {string}
             */
            file?: "document" | "signedScan" | "other";
        };
        DocumentBatch: {
            id: string;
            programme: string;
            ruleSet: components["schemas"]["RuleSetReference"];
            round: string;
            label: components["schemas"]["Words"];
            isInvented: boolean;
            /** @description Whose applications they are; of all where it is left out */
            bodies?: string[];
            forms: string[];
            /** @enum {string} */
            format: "pdf" | "hwpx" | "docx";
            applications: number;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            /** @description Documents */
            progress: {
                made: number;
                failed: number;
                /** @description Of which there was one already, current and with the same contents */
                leftOut: number;
                total: number;
            };
            by: components["schemas"]["Mark"];
            /**
             * Format: date-time
             * @description When the batch is forgotten; its documents are not
             */
            expires: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            finished?: string;
            problem?: {
                pointer: string;
                code: string;
                detail: components["schemas"]["Words"];
            };
        };
        DocumentBatchPage: {
            items: components["schemas"]["DocumentBatch"][];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        BatchFailurePage: {
            items: {
                application: string;
                form: string;
                reasons: {
                    pointer: string;
                    code: string;
                    detail: components["schemas"]["Words"];
                }[];
                /** @description What was given with the batch for this one, beside what its application says */
                given: {
                    facts: {
                        [key: string]: unknown;
                    };
                    fields: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            }[];
            /** @description For `after`; none on the last page */
            next?: string;
        };
        /** @description A published wording of a form; never changed */
        TemplateSummary: {
            /** @description form/v<N> */
            id: string;
            form: string;
            version: string;
            title: components["schemas"]["Words"];
            language: string;
            hash: string;
            /**
             * @description Came with the product, or was published here
             * @enum {string}
             */
            origin: "file" | "service";
            /** @description The office’s own files that it has */
            office: ("hwpx" | "docx")[];
            /** @description Forms of published rule sets that name it */
            usedBy: {
                ruleSet: string;
                form: string;
            }[];
            published?: components["schemas"]["Mark"];
            approved?: components["schemas"]["Mark"];
            draft?: string;
        };
        TemplateList: {
            items: components["schemas"]["TemplateSummary"][];
            refused: components["schemas"]["FormRefusal"][];
        };
        Template: {
            summary: components["schemas"]["TemplateSummary"];
            /** @description Handlebars text */
            source: string;
            /** @description Invented data */
            sample: components["schemas"]["FormData"];
            fields: components["schemas"]["FieldInUse"][];
        };
        /** @description A field that a wording uses */
        FieldInUse: {
            /** @description members[].name */
            name: string;
            /** @description What is done with it */
            kinds: string[];
        };
        /** @description A line of two texts beside each other */
        LineChange: {
            /** @enum {string} */
            kind: "same" | "changed";
            before: {
                line: number;
                text: string;
                /** @description Of a changed line: its words, those marked that the other side lacks */
                segments?: {
                    text: string;
                    changed: boolean;
                }[];
            };
            after: {
                line: number;
                text: string;
                /** @description Of a changed line: its words, those marked that the other side lacks */
                segments?: {
                    text: string;
                    changed: boolean;
                }[];
            };
        } | {
            /** @enum {string} */
            kind: "removed";
            before: {
                line: number;
                text: string;
                /** @description Of a changed line: its words, those marked that the other side lacks */
                segments?: {
                    text: string;
                    changed: boolean;
                }[];
            };
        } | {
            /** @enum {string} */
            kind: "added";
            after: {
                line: number;
                text: string;
                /** @description Of a changed line: its words, those marked that the other side lacks */
                segments?: {
                    text: string;
                    changed: boolean;
                }[];
            };
        };
        TemplateComparison: {
            from: string;
            to: string;
            isSame: boolean;
            title?: {
                before: components["schemas"]["Words"];
                after: components["schemas"]["Words"];
            };
            wording: components["schemas"]["LineChange"][];
            /** @description The invented data as JSON */
            sample: components["schemas"]["LineChange"][];
            /** @description The text in the office’s own files */
            office: {
                /** @enum {string} */
                kind: "hwpx" | "docx";
                lines: components["schemas"]["LineChange"][];
            }[];
        };
        /** @description A wording of a form that people write */
        TemplateDraft: {
            id: string;
            form: string;
            programme: string;
            /** @description The programme/version whose form it is held against */
            ruleSet: string;
            base: {
                id: string;
                hash: string;
            } | null;
            title: components["schemas"]["Words"];
            language: string;
            status: components["schemas"]["DraftStatus"];
            revision: number;
            /** @description Over the wording and its files: what is approved, and what is published */
            contentHash: string;
            office: {
                /** @enum {string} */
                kind: "hwpx" | "docx";
                size: number;
                sha256: string;
            }[];
            created: components["schemas"]["Mark"];
            changed: components["schemas"]["Mark"];
            /** @description Whoever wrote in it: none of them may approve or publish it */
            contributors: components["schemas"]["Person"][];
            submitted?: components["schemas"]["Mark"];
            returned?: components["schemas"]["ReasonedMark"];
            approved?: {
                by: components["schemas"]["Person"];
                at: string;
                contentHash: string;
            };
            published?: {
                by: components["schemas"]["Person"];
                at: string;
                /** @description form/v<N> */
                template: string;
            };
            discarded?: components["schemas"]["ReasonedMark"];
        };
        TemplateDraftList: {
            items: components["schemas"]["TemplateDraft"][];
        };
        TemplateDraftContent: {
            draft: components["schemas"]["TemplateDraft"];
            source: string;
            /** @description Invented data */
            sample: components["schemas"]["FormData"];
        };
        TemplateDraftRevision: {
            revision: number;
            /** @enum {string} */
            event: "created" | "changed" | "restored" | "submitted" | "returned" | "approved" | "published" | "discarded" | "reopened";
            by: components["schemas"]["Person"];
            at: string;
            note?: string;
            ruleSet: string;
            contentHash: string;
        };
        TemplateDraftRevisionPage: {
            /** @description The newest first */
            items: components["schemas"]["TemplateDraftRevision"][];
            next?: number;
        };
        TemplateDraftRevisionContent: {
            revision: components["schemas"]["TemplateDraftRevision"];
            title: components["schemas"]["Words"];
            source: string;
            /** @description Invented data */
            sample: components["schemas"]["FormData"];
            office: {
                /** @enum {string} */
                kind: "hwpx" | "docx";
                size: number;
                sha256: string;
            }[];
        };
        TemplateStepOffers: {
            items: {
                /** @enum {string} */
                id: "submission" | "approval" | "publication" | "return" | "reopening" | "discard";
                whyNot?: {
                    /** @constant */
                    is: "person";
                } | {
                    /** @constant */
                    is: "permission";
                    roles: ("policyOfficer" | "approver" | "staff" | "evaluator" | "auditor" | "administrator")[];
                } | {
                    /** @constant */
                    is: "wrongStatus";
                    from: components["schemas"]["DraftStatus"][];
                } | {
                    /** @constant */
                    is: "refused";
                    /** @enum {string} */
                    code: "draft/being-published" | "draft/other-content" | "template-draft/own-work";
                } | {
                    /** @constant */
                    is: "problems";
                    count: number;
                };
            }[];
        };
        /** @description Something wrong in a wording */
        WordingProblem: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning";
            /** @enum {string} */
            file: "form.hbs" | "sample.json" | "form.hwpx" | "form.docx";
            /** @description Of an office’s file: the paragraph */
            line: number;
            column: number;
            /** @description Of an office’s file: its name, with table, row and cell */
            where?: components["schemas"]["Words"];
            /** @description Of the sample: where in it */
            pointer?: string;
            words: components["schemas"]["Words"];
            /** @description To be written in place of what stands between */
            fix?: {
                from: {
                    line: number;
                    column: number;
                };
                to: {
                    line: number;
                    column: number;
                };
                text: string;
            };
        };
        WordingCheck: {
            problems: components["schemas"]["WordingProblem"][];
            fields: components["schemas"]["FieldInUse"][];
            office: {
                /** @enum {string} */
                kind: "hwpx" | "docx";
                fields: components["schemas"]["FieldInUse"][];
            }[];
        };
        TemplateFileKept: {
            draft: components["schemas"]["TemplateDraft"];
            check: components["schemas"]["WordingCheck"];
        };
        /** @description A field that a wording of the form may use */
        UsableField: {
            /** @description Within what is around it */
            name: string;
            label: components["schemas"]["Words"];
            /** @description What kind of value it is */
            what: components["schemas"]["Words"];
            /** @enum {string} */
            from: "fact" | "parameter" | "decision" | "reading" | "entered" | "common";
            /** @description Ready to be written, the most usual first */
            snippets: {
                text: string;
                helper?: string;
                words?: components["schemas"]["Words"];
            }[];
            /** @description Of a record, or of each element of a list */
            parts?: components["schemas"]["UsableField"][];
        };
        UsableFieldList: {
            ruleSet: string;
            items: components["schemas"]["UsableField"][];
            /** @description Everything that may be called in a wording */
            helpers: {
                name: string;
                usage: string;
            }[];
        };
        TemplateCaseList: {
            ruleSet: string;
            items: {
                id: string;
                title: string;
                decision: string;
                asOf?: string;
            }[];
        };
        WordingPreview: {
            /** @description The whole document; what is missing stands in it as <mark> */
            html: string;
            gaps: components["schemas"]["FormGap"][];
            isComplete: boolean;
        };
        AuditEntry: {
            seq: number;
            /** Format: date-time */
            at: string;
            actor: string;
            action: string;
            subject: string;
            details: {
                [key: string]: unknown;
            };
            /** @description Names a change that can happen only once */
            once?: string;
            prevHash: string;
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description For `after`; none on the last page */
            next?: number;
        };
        AuditVerification: {
            /** @constant */
            whole: true;
            count: number;
            hash: string;
        } | {
            /** @constant */
            whole: false;
            count: number;
            /** @description The first place that is not as it was written */
            brokenAt: number;
            /** @enum {string} */
            reason: "missing" | "altered" | "unchained" | "truncated" | "head-altered";
        };
        Session: {
            /** @description Who is asking, by name; "visitor" without token and account where visitors are let in */
            actor: string | null;
            /** @description Held anywhere; "*" is all of them but those for persons only */
            permissions: string[];
            /** @description Visitors are let in, and see invented data only */
            demo: boolean;
            version: string;
            /**
             * @description Holds no permission until a second factor has been set up: POST /api/session/totp
             * @constant
             */
            mustEnrol?: true;
            /** @description Of a person who is signed in */
            account?: components["schemas"]["OwnAccount"];
            signIn: components["schemas"]["SignInWays"];
        };
        OwnAccount: {
            id: string;
            name: string;
            grants: components["schemas"]["Grant"][];
            hasPassword: boolean;
            hasSecondFactor: boolean;
        };
        /** @description How one may sign in here */
        SignInWays: {
            /** @constant */
            local: true;
            oidc?: {
                /** @description What people know the provider by */
                label: string;
            };
            /** @description Whom anyone at this machine may be */
            demo?: components["schemas"]["DemoPerson"][];
        };
        DemoPerson: {
            id: string;
            name: string;
            roles: string[];
        };
        /** @description To be entered into an app, and confirmed by its first code */
        SecondFactorSetUp: {
            /** @description Base32, for typing into the app */
            secret: string;
            /** @description otpauth://… */
            address: string;
            /** @description The address as a QR code (SVG) */
            picture: string;
        };
        SecondFactorConfirmed: {
            /** @description Shown this once; each signs in once without the app */
            recoveryCodes: string[];
        };
        OwnSessions: {
            items: components["schemas"]["OwnSession"][];
        };
        OwnSession: {
            id: string;
            /** @description The one that is asking */
            isThis: boolean;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            seenAt: string;
            method: string;
            address: string;
        };
        OidcStart: {
            /** @description Where the provider asks who it is */
            location: string;
        };
        /** @description A role, and where it is held */
        Grant: {
            /** @enum {string} */
            role: "policyOfficer" | "approver" | "staff" | "evaluator" | "auditor" | "administrator";
            /** @description Programme ids; "*" is all */
            programmes: string[];
            /** @description Centres and agencies by their Korean names; "*" is all */
            bodies: string[];
        };
        Account: {
            id: string;
            name: string;
            grants: components["schemas"]["Grant"][];
            /** @description Verified by an administrator; links an identity of the provider */
            email?: string;
            isDisabled: boolean;
            /** @description Of the demonstration: no password, and on the machine itself only */
            isDemo: boolean;
            hasPassword: boolean;
            hasSecondFactor: boolean;
            /** @description Signs in at this provider */
            identity?: {
                issuer: string;
            };
            /** @description Not used yet */
            invitation?: {
                /**
                 * Format: date-time
                 * @description ISO 8601 in UTC
                 */
                expiresAt: string;
            };
            /**
             * Format: date-time
             * @description Failed too often: nobody signs in with it before; in the list only
             */
            delayedUntil?: string;
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            createdAt: string;
        };
        AccountList: {
            items: components["schemas"]["Account"][];
        };
        Invitation: {
            /** @description For one use; shown this once. A path where the service was not told its PUBLIC_URL */
            link: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            expiresAt: string;
        };
        InvitedAccount: {
            account: components["schemas"]["Account"];
            invitation: components["schemas"]["Invitation"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Problems_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["ProblemType"][];
                    };
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "live";
                    };
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                    };
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    password: string;
                    /** @description Six digits of the app, or a recovery code */
                    code?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_demo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_depart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider, or to /sign-in?problem=… when it cannot be reached */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_departInvited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invitation: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcStart"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To / signed in, or to /sign-in?problem=… */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccount_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                    /** @description Six digits of the app, or a recovery code */
                    code?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccount_secondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                    /** @description Six digits of the app, or a recovery code */
                    code?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetUp"] | components["schemas"]["SecondFactorConfirmed"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccount_removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    /** @description Six digits of the app, or a recovery code */
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccount_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccount_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The others are over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccount_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That session is over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Small letters, digits, ".", "_" and "-"; it stays with the person for good */
                    id: string;
                    name: string;
                    grants: {
                        /** @enum {string} */
                        role: "policyOfficer" | "approver" | "staff" | "evaluator" | "auditor" | "administrator";
                        programmes: string[];
                        bodies: string[];
                    }[];
                    email?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedAccount"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    grants?: {
                        /** @enum {string} */
                        role: "policyOfficer" | "approver" | "staff" | "evaluator" | "auditor" | "administrator";
                        programmes: string[];
                        bodies: string[];
                    }[];
                    /** @description null takes it away */
                    email?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_disable: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_enable: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_version: {
        parameters: {
            query?: {
                part?: string;
                inForceOn?: string;
                knownOn?: string;
            };
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"] | components["schemas"]["RuleSetPart"];
                };
            };
            /** @description What If-None-Match names is current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                decision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_description: {
        parameters: {
            query: {
                language: "ko" | "en";
            };
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetDescription"];
                };
            };
            /** @description What If-None-Match names is current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_diagnostics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiagnostics"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionFiles"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSets_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluations_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version; or else programme and asOf */
                    ruleSet?: string;
                    /** @description its version in force on asOf; in the place of ruleSet */
                    programme?: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    knownOn?: string;
                    /** @description facts by id, see the inputs of the decision */
                    facts: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description json-rules-engine, the reference; or code made of the rules, as when left out. The answer is the same bytes
                     * @enum {string}
                     */
                    by?: "engine" | "compiled";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecord"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluations_evaluateMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version; or else programme and asOf */
                    ruleSet?: string;
                    /** @description its version in force on asOf; in the place of ruleSet */
                    programme?: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    knownOn?: string;
                    items: {
                        id: string;
                        /** @description facts by id, see the inputs of the decision */
                        facts: {
                            [key: string]: unknown;
                        };
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evaluations_explain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version; or else programme and asOf */
                    ruleSet?: string;
                    /** @description its version in force on asOf; in the place of ruleSet */
                    programme?: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    knownOn?: string;
                    /** @description facts by id, see the inputs of the decision */
                    facts: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    language: "ko" | "en";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationAnswer"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleSchema_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSchema"];
                };
            };
            /** @description What If-None-Match names is current */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_compare: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_table: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldNewTable"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_impact: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactReport"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparison_document: {
        parameters: {
            query: {
                from: string;
                to: string;
                language: "ko" | "en";
                format: "html" | "pdf";
                preview?: "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_list: {
        parameters: {
            query?: {
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version */
                    base: string | null;
                    /** @description programme/version */
                    id: string;
                    title?: {
                        ko: string;
                        en: string;
                    };
                    notice?: {
                        title: {
                            ko: string;
                            en: string;
                        };
                        number?: string;
                        /** Format: date */
                        date: string;
                        issuer: {
                            ko: string;
                            en: string;
                        };
                        /** @enum {string} */
                        kind?: "notice" | "pressRelease" | "newsReport" | "article";
                    };
                    /**
                     * Format: date
                     * @description first day in force
                     */
                    inForceFrom?: string;
                    /** @description dates of the rules and of the worked cases moved on by the years between the first days of base and draft */
                    moveDates?: boolean;
                    /** @description a kept what-if made for the base: the draft begins with what it changes */
                    scenario?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: ({
                        at: string;
                        set: unknown;
                        after?: string | null;
                    } | {
                        at: string;
                        /** @constant */
                        remove: true;
                    } | {
                        at: string;
                        /** @constant */
                        move: true;
                        after: string | null;
                    } | {
                        at: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        knownFrom?: string;
                        value: unknown;
                        source: string[];
                    })[];
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_content: {
        parameters: {
            query?: {
                of?: "draft" | "base";
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftContent"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_cases: {
        parameters: {
            query?: {
                of?: "draft" | "base";
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_revisions: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRevisionPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFindings_checks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftChecks"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFindings_description: {
        parameters: {
            query: {
                language: "ko" | "en";
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetDescription"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFindings_names: {
        parameters: {
            query?: {
                decision?: string;
                inside?: string;
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFindings_comparison: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftComparison"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFindings_boundaryCases: {
        parameters: {
            query?: {
                decision?: string;
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundaryCaseList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFindings_trial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: string;
                    /** @description facts by id, see the inputs of the decision */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description in place of facts and day: a stored application, met by the draft as its first year would */
                    application?: {
                        round: string;
                        application: string;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                    };
                    /** @enum {string} */
                    language: "ko" | "en";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationAnswer"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_confirmations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    places: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_unconfirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    places: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_impact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactReport"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_readingEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                reading: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingEffectList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_readImpact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contentHash: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactRead"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCommentList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    at: string;
                    text: string;
                    replyTo?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftComment"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftReviews_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftComment"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftLife_offered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepOffers"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftLife_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftLife_sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftLife_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contentHash: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftLife_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftLife_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftLife_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFiles_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionFiles"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFiles_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description texts by path inside the folder of the version */
                    files: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftFiles_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description texts by path inside the folder of the version; null: the file goes */
                    files: {
                        [key: string]: string | null;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesReading"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftTables_read: {
        parameters: {
            query: {
                language: "ko" | "en";
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftTables_write: {
        parameters: {
            query?: {
                preview?: "true";
            };
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTablesRead"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VersionTables_read: {
        parameters: {
            query: {
                language: "ko" | "en";
            };
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_list: {
        parameters: {
            query?: {
                programme?: string;
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDecisionPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version; or else programme and asOf */
                    ruleSet?: string;
                    /** @description its version in force on asOf; in the place of ruleSet */
                    programme?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    decision: string;
                    /** @description facts by id, see the inputs of the decision */
                    facts: {
                        [key: string]: unknown;
                    };
                    /** @description Whom it is about, as people find it again */
                    subject: {
                        label: string;
                        /** @description The centre's or agency's Korean name; one's own where one acts for one only */
                        body?: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDecision"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDecision"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_applications: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_application: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRunPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_create: {
        parameters: {
            query?: {
                wait?: string;
            };
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "comparison";
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    source: {
                        round: string;
                    } | {
                        source: string;
                    } | {
                        /** @description seed, count, facts and labels with their distributions */
                        population: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    scenarios: {
                        id: string;
                        label: {
                            ko: string;
                            en: string;
                        };
                        overlay: {
                            parameters?: {
                                [key: string]: unknown;
                            };
                            readings?: {
                                [key: string]: string;
                            };
                            rulesOff?: string[];
                            parts?: {
                                [key: string]: unknown;
                            };
                        };
                    }[];
                } | {
                    /** @constant */
                    kind: "sweep";
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    source: {
                        round: string;
                    } | {
                        source: string;
                    } | {
                        /** @description seed, count, facts and labels with their distributions */
                        population: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    along: {
                        parameter: string;
                        from: number | string;
                        to: number | string;
                        step?: number | string;
                    }[];
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                        parts?: {
                            [key: string]: unknown;
                        };
                    };
                } | {
                    /** @constant */
                    kind: "goal";
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    source: {
                        round: string;
                    } | {
                        source: string;
                    } | {
                        /** @description seed, count, facts and labels with their distributions */
                        population: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    within: {
                        parameter: string;
                        from: number | string;
                        to: number | string;
                        step?: number | string;
                    };
                    /** @enum {string} */
                    seek: "highest" | "lowest";
                    keep: {
                        of: string;
                        atMost?: number;
                        atLeast?: number;
                    };
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                        parts?: {
                            [key: string]: unknown;
                        };
                    };
                } | {
                    /** @constant */
                    kind: "nearest";
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    source: {
                        round: string;
                    } | {
                        source: string;
                    } | {
                        /** @description seed, count, facts and labels with their distributions */
                        population: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    application: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                        parts?: {
                            [key: string]: unknown;
                        };
                    };
                } | {
                    /** @constant */
                    kind: "scoring";
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    source: {
                        round: string;
                    } | {
                        source: string;
                    } | {
                        /** @description seed, count, facts and labels with their distributions */
                        population: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    decision: string;
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                        parts?: {
                            [key: string]: unknown;
                        };
                    };
                } | {
                    /** @constant */
                    kind: "noise";
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    source: {
                        round: string;
                    } | {
                        source: string;
                    } | {
                        /** @description seed, count, facts and labels with their distributions */
                        population: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    decision: string;
                    noise: {
                        size: number | string;
                        step: number | string;
                        draws: number;
                        seed: string;
                    };
                    overlay?: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                        parts?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRun"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_one: {
        parameters: {
            query?: {
                wait?: string;
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRun"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRun"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_page: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
                scenario?: string;
                difference?: "gained" | "lost" | "changed" | "same";
                by?: string;
                key?: string;
                order?: string;
                descending?: "true" | "false";
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRowPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Runs_asFile: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                language: "ko" | "en";
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIfSetup_setup: {
        parameters: {
            query: {
                rules: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfSetup"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scenarios_list: {
        parameters: {
            query?: {
                programme?: string;
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scenarios_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    label: string | {
                        ko: string;
                        en: string;
                    };
                    note?: string;
                    overlay: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                        parts?: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    isShared: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scenarios_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scenarios_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description programme/version, or draft:<id> */
                    rules: string;
                    label: string | {
                        ko: string;
                        en: string;
                    };
                    note?: string;
                    overlay: {
                        parameters?: {
                            [key: string]: unknown;
                        };
                        readings?: {
                            [key: string]: string;
                        };
                        rulesOff?: string[];
                        parts?: {
                            [key: string]: unknown;
                        };
                    };
                    question?: {
                        decisions: string[];
                        money?: string[];
                        budgets?: {
                            [key: string]: number;
                        };
                        groups?: {
                            by: string;
                            edges?: (number | string)[];
                        }[];
                    };
                    isShared: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scenarios_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scenarios_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenario: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioChanges"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_list: {
        parameters: {
            query?: {
                programme?: string;
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationSourcePage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_add: {
        parameters: {
            query: {
                rules: string;
                name: string;
            };
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/x-ndjson": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationSource"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledForm"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_html: {
        parameters: {
            query?: {
                preview?: "1";
            };
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            /** @description The whole document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            /** @description The whole document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_hwpx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            /** @description The whole document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hwp+zip": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Forms_docx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            /** @description The whole document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A stored application with its round, or a decision that is kept */
                    about?: {
                        round?: string;
                        application?: string;
                        decision?: string;
                    };
                    /** @description facts of the case by id; they go before those of the application or the decision */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description By form: what is filled in for that one, which goes before the case */
                    given?: {
                        [key: string]: {
                            /** @description facts by id */
                            facts?: {
                                [key: string]: unknown;
                            };
                            /** @description what is entered, by field id */
                            fields?: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date
                             * @description YYYY-MM-DD, Asia/Seoul
                             */
                            asOf?: string;
                        };
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersOfCase"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Papers_ofRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All of the version where it is left out */
                    forms?: string[];
                    /** @description By form: facts of every application, which go before its own */
                    facts?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    /** @description By form: what is entered into that of every application */
                    fields?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    /**
                     * @description That papers are to be made in; PDF where it is left out
                     * @enum {string}
                     */
                    format?: "pdf" | "hwpx" | "docx";
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /** @description `next` of the page before */
                    after?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPapers"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query?: {
                programme?: string;
                form?: string;
                format?: "pdf" | "hwpx" | "docx";
                round?: string;
                application?: string;
                batch?: string;
                find?: string;
                maker?: string;
                state?: "current" | "superseded" | "unchecked" | "unsigned";
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description facts by id, see the facts of the form */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description what is entered, by field id */
                    fields?: {
                        [key: string]: unknown;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /** @description programme/version/form */
                    form: string;
                    /**
                     * @description PDF where it is left out; the others for a form that has them
                     * @enum {string}
                     */
                    format?: "pdf" | "hwpx" | "docx";
                    /** @description What it is made for; none of it has to be said */
                    about?: {
                        round?: string;
                        /** @description Of the round, which has to be named too */
                        application?: string;
                        /** @description A decision that is kept, in place of an application */
                        decision?: string;
                        /** @description As the office files it */
                        case?: string;
                    };
                    /** @description The centre's or agency's Korean name; that of the application where one is named, one's own where one acts for one only */
                    body?: string;
                    /** @description The earlier document that this one corrects; it is superseded from then on */
                    replaces?: {
                        document: string;
                        /** @description Why the earlier one has to be replaced */
                        reason: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/hwp+zip": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the file that was looked at */
                    sha256: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_signed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the scan that this one is to stand for; without it, the first one is sent */
                "If-Match"?: string;
            };
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Verification_verify: {
        parameters: {
            query?: {
                sha256?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON, or a page for who prefers HTML */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                    "text/html": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Batches_list: {
        parameters: {
            query?: {
                programme?: string;
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentBatchPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Batches_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    round: string;
                    forms: string[];
                    /**
                     * @description PDF where it is left out; the others where every one of the forms has them
                     * @enum {string}
                     */
                    format?: "pdf" | "hwpx" | "docx";
                    applications?: string[];
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                    /** @description By form: facts of every application, which go before its own */
                    facts?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    /** @description By form: what is entered into that of every application */
                    fields?: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    };
                    /** @description By application and form: entered into that one, before what is entered into all */
                    each?: {
                        [key: string]: {
                            [key: string]: {
                                [key: string]: unknown;
                            };
                        };
                    };
                    /** @description Also those of which there is a current document with the same wording, rules, day and contents; left out otherwise */
                    again?: boolean;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentBatch"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Batches_one: {
        parameters: {
            query?: {
                wait?: string;
            };
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentBatch"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Batches_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentBatch"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Batches_failures: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchFailurePage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Batches_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_comparison: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateComparison"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                version: string;
                kind: "hwpx" | "docx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hwp+zip": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Templates_folder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDrafts_list: {
        parameters: {
            query?: {
                programme?: string;
                form?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraftList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDrafts_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description id of a form */
                    form: string;
                    /** @description programme/version whose form it is held against */
                    ruleSet: string;
                    /** @description form/v<N> */
                    base: string | null;
                    title?: {
                        ko: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDrafts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraftContent"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDrafts_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: {
                        ko: string;
                        en: string;
                    };
                    /** @description programme/version */
                    ruleSet: string;
                    /** @description Handlebars text */
                    source: string;
                    sample: {
                        /** @description facts by id, see the facts of the form */
                        facts?: {
                            [key: string]: unknown;
                        };
                        /** @description what is entered, by field id */
                        fields?: {
                            [key: string]: unknown;
                        };
                    };
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDrafts_revisions: {
        parameters: {
            query?: {
                before?: string;
                limit?: string;
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraftRevisionPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDrafts_revision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraftRevisionContent"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDrafts_restore: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFiles_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                kind: "hwpx" | "docx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hwp+zip": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFiles_put: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
                kind: "hwpx" | "docx";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/hwp+zip": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateFileKept"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFiles_make: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
                kind: "hwpx" | "docx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateFileKept"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFiles_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
                kind: "hwpx" | "docx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFindings_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: {
                        ko: string;
                        en: string;
                    };
                    /** @description programme/version */
                    ruleSet?: string;
                    /** @description Handlebars text */
                    source?: string;
                    sample?: {
                        /** @description facts by id, see the facts of the form */
                        facts?: {
                            [key: string]: unknown;
                        };
                        /** @description what is entered, by field id */
                        fields?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingCheck"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFindings_fields: {
        parameters: {
            query?: {
                ruleSet?: string;
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsableFieldList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFindings_cases: {
        parameters: {
            query?: {
                ruleSet?: string;
            };
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateCaseList"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFindings_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: {
                        ko: string;
                        en: string;
                    };
                    /** @description programme/version */
                    ruleSet?: string;
                    /** @description Handlebars text */
                    source?: string;
                    sample?: {
                        /** @description facts by id, see the facts of the form */
                        facts?: {
                            [key: string]: unknown;
                        };
                        /** @description what is entered, by field id */
                        fields?: {
                            [key: string]: unknown;
                        };
                    };
                    case?: string;
                    data?: {
                        /** @description facts by id, see the facts of the form */
                        facts?: {
                            [key: string]: unknown;
                        };
                        /** @description what is entered, by field id */
                        fields?: {
                            [key: string]: unknown;
                        };
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingPreview"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateDraftFindings_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                format: "pdf" | "hwpx" | "docx";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: {
                        ko: string;
                        en: string;
                    };
                    /** @description programme/version */
                    ruleSet?: string;
                    /** @description Handlebars text */
                    source?: string;
                    sample?: {
                        /** @description facts by id, see the facts of the form */
                        facts?: {
                            [key: string]: unknown;
                        };
                        /** @description what is entered, by field id */
                        fields?: {
                            [key: string]: unknown;
                        };
                    };
                    case?: string;
                    data?: {
                        /** @description facts by id, see the facts of the form */
                        facts?: {
                            [key: string]: unknown;
                        };
                        /** @description what is entered, by field id */
                        fields?: {
                            [key: string]: unknown;
                        };
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD, Asia/Seoul
                     */
                    asOf?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hwp+zip": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateLife_offered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateStepOffers"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateLife_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateLife_sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateLife_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contentHash: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateLife_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 200 characters, made by the client once for what it wants to happen once */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateLife_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplateLife_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was seen, e.g. "r12" */
                "If-Match": string;
            };
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_entries: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description Problem details (RFC 9457); see /problems */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
