### Something failed: what happened, what is safe, what to do.

## The data

fault-newer-version = This data was written by a newer version of the program, and this version cannot read it. It has not been changed and is safe. Please install the newer version and open it again.
fault-damaged = This data is damaged, or it does not belong to this program. Nothing in it has been changed. Please put a copy of it aside, then open a backup.
fault-in-use = Another window or program is using this data. It is safe. Please go to the window that is open already; if you cannot find it, restart the computer and try again.
fault-folder-unwritable = The folder that holds the data cannot be written to. What is there has not been changed and is safe. Please choose a folder that can be written to, or ask for permission.
fault-disk-full = The disk is full, and the last step was not recorded; everything before it is saved. Please make some room, then take that step again.
fault-not-found = What should be opened is not there; it may have been moved or renamed. Nothing else has been changed. Please check where it is and choose again.
fault-unreadable = This cannot be read. It has not been changed. Please check that the disk is connected and that you have permission, then try again.
fault-encryption-not-built = This data is encrypted, and this build of the program cannot decrypt it. It has not been changed and is safe. Please open it with a build that has encryption.
fault-conflict = Something else was recorded just now, so this step was not; everything before it is saved. Please look at the screen as it is now and take the step again.
fault-duplicate = This step has been recorded already and was not recorded twice. Please go on.

## Files and printing

fault-fonts-missing = The fonts for printing are missing, so no file was made. The meeting's data is safe. Please install the program again and try once more.
fault-glyph-missing = The fonts do not have these characters: { $characters }. No file was made; the meeting's data is safe. { $fonts ->
        [none] {""}
       *[other] Fonts that have them: { $fonts }.{" "}
    }Please write them in another way and try again.
fault-pdf = The file could not be made, and nothing was written. The meeting's data is safe. Please try again; if it still fails, tell the developers what happened.
fault-paper-lacking = { $lacking ->
    [agenda] There is no agenda yet, so this paper has nothing to say. Please make the agenda first.
    [roll] Nobody is on the roll yet, so this paper has nothing to say. Please add people first.
    [sitting] The meeting has not been opened yet, so this paper has nothing to say.
    [question] There is nothing to be voted on yet. Move something, or mark an item as a decision.
    [election] No election with candidates is being held, so there are no ballots to print.
    [speech] Nobody has spoken yet.
    [decision] Nothing has been decided in the open yet, so this paper has nothing to say.
    [correction] Nothing in the record was corrected; there is no correction sheet to print.
    [copies] Print between 1 and 5000 copies.
   *[subject] What was to be printed is gone, or is not for the public. Please choose again.
}
fault-export-folder = The file was not saved, because this place cannot be written to: { $path }. The meeting's data is safe. Please choose another folder.
fault-drawing-bad = The signature was not received well, and nothing is signed yet. The minutes have not been changed. Please sign once more in the box.

## Rules and samples

fault-sample-unknown = There is no such sample meeting. Nothing has been changed. Please choose one from the list.
fault-rules-unknown = There is no such set of rules. No meeting was created, and nothing else has been changed. Please choose a set from the list.
fault-rules-bad = Line { $line } of the rules file { $file } cannot be understood: { $reason }. Existing meetings are not affected. Please put that line right and try again.
fault-own-rules-unnamed = Rules of your own need a name. Nothing was saved, and nothing else has been changed. Please type a name and try again.
fault-own-rules-value = This cannot be set so: { $setting ->
    [floor-speech-seconds] { setting-floor-speech-seconds }
    [floor-speeches-per-question] { setting-floor-speeches-per-question }
    [floor-side-required] { setting-floor-side-required }
    [floor-mover-replies] { setting-floor-mover-replies }
    [floor-public-time-minutes] { setting-floor-public-time-minutes }
    [floor-public-time-seconds] { setting-floor-public-time-seconds }
    [motions-second-required] { setting-motions-second-required }
    [votes-ask-abstain] { setting-votes-ask-abstain }
    [votes-ballot-second-count] { setting-votes-ballot-second-count }
    [votes-ballot-blank] { setting-votes-ballot-blank }
    [quorum-fixed] { setting-quorum-fixed }
    [quorum-recused-count] { setting-quorum-recused-count }
    [proxies-per-agent] { setting-proxies-per-agent }
    [owners-parking-counts] { setting-owners-parking-counts }
    [owners-silent-with-majority] { setting-owners-silent-with-majority }
    [owners-invalid-takes-part] { setting-owners-invalid-takes-part }
    [owners-issued-first] { setting-owners-issued-first }
    [convening-notice-count] { setting-convening-notice-count }
    [gates-1-days-after] { setting-gates-1-days-after }
    [gates-2-days-after] { setting-gates-2-days-after }
    [gates-3-days-after] { setting-gates-3-days-after }
    [votes-recused-leave-base] { setting-votes-recused-leave-base }
    [votes-roll-call-order] { setting-votes-roll-call-order }
   *[other] one of the rules
}. Nothing was saved, and nothing else has been changed. Please choose one of the values on offer.
fault-not-a-day = “{ $day }” is not a date, so nothing was done and nothing has been changed. Please write it like 2026-01-31.

## The owners' register

fault-register-not-a-table = No table could be read from this file. The register is as it was. Choose a CSV or XLSX file; save it again in your spreadsheet and retry.
fault-register-old-workbook = This is a workbook in the old format (.xls). The register is as it was. Save it as XLSX or CSV and choose that.
fault-register-nothing-read = No register has been read that could be adopted. The register is as it was. Choose a file first.
fault-cancelled = It was stopped. Nothing was changed or left half done. Begin again when you need it.

## Anything else

fault-no-meeting-open = No meeting is open, so nothing was done. Please open a meeting or create one first.
fault-unexpected = Something went wrong that was not foreseen, and this step was not taken; everything before it is saved. Please try again; if it still fails, restart the program.

## Votes

fault-vote-unknown = There is no such vote. Nothing has been changed. Please look up its identity with yishi votes list.
fault-vote-not-announced = The result of this vote has not been announced, so that it cannot be taken out. Nothing has been changed. Please do it after the announcement.
fault-scan-too-large = The scan has { $size } MB, more than { $most } MB; it was not attached and the form was not entered. Please make it smaller and enter the form again.
fault-scan-kind = Only a picture (PNG, JPEG) or a PDF can be attached; the form was not entered. Please choose another file.
fault-no-viewer = It was exported, but the system has no program that opens a PDF. Please take this file to a computer that prints: { $path }

## Papers, templates, invitations

fault-paper-too-large = The file has { $size } MB, more than { $most } MB; it was not attached. Please make it smaller and try again.
fault-paper-kind = Only a PDF, a picture or a Word, Excel or PowerPoint file can be attached; this one was not. Please choose another file.
fault-template-unnamed = The template has no name and was not kept. Please give it one.
fault-template-empty = There is nothing on the agenda to keep. Please add some items first.
fault-template-unknown = There is no such template; it may have been deleted. Please choose another.
fault-not-planned = No time is planned, so no invitation was written. Please set day and time first.
