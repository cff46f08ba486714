### Forms to be filled in: consent, proxy, requisition, result sheet, sheets of the four deliberations, agreement on electronic signatures, list of proxies.

## What forms share

form-line = ____________________
form-occasion = meeting no. ______ of { $body }
form-between-boxes = {"        "}

## Consent form

consent-title = { $body }: Household consultation
consent-field = { $field ->
    [seat] Address (unit)
   *[name] Name of the household's representative (owner)
}
consent-matter = This household is asked about the following matter:
consent-matter-by-hand = Matter
consent-opinion = Answer of this household (mark one box with a tick):
consent-choice = { $choice ->
    [for] □ In favour
    [against] □ Against
   *[abstain] □ Abstention
}
consent-reasons = Reasons or suggestions
consent-statement = I have read the whole of the above matter. The answer is my own, and { $body } may count it.
consent-signer = { $who ->
    [household] Signed by the representative (owner):
   *[agent] Signed by the proxy (form enclosed):
}
consent-how = How to fill this in: one form a household, signed by the person who has the vote. A form with no mark, with two marks or with one that cannot be read is spoiled. Co-owners choose one person to answer.
consent-private = This form is used for counting and checking this matter alone. Personal details are not published; the committee keeps the form as its rules say.

## Proxy form

proxy-form-title = Appointment of a proxy
proxy-form-field = { $field ->
    [principal] Member
    [seat] Address (unit) of the member
    [agent] Proxy
   *[relation] Relation to the member
}
# $occasion is the meeting, $time when it is.
proxy-form-words = I cannot attend { $occasion } ({ $time }) and appoint the proxy named above to attend and to vote for me as follows.
proxy-form-scope = Instructions: on the items below the proxy votes as marked. Where “proxy decides” or nothing is marked, the proxy decides.
proxy-form-column = { $column ->
    [number] No.
    [item] Item
    [for] For
    [against] Against
    [abstain] Abstain
   *[agent] Proxy decides
}
proxy-form-term = This holds for this meeting and its continuation alone, and ends when I sign in myself. The proxy cannot appoint another.
proxy-form-signer = { $who ->
    [principal] Signed by the member:
   *[agent] Accepted by the proxy:
}
proxy-form-note = The form must reach the secretary before the vote is opened. Whether members may be represented, and for how many one person may act, is laid down in the rules of the meeting.

## Requisition

requisition-form-title = Requisition of a meeting
requisition-form-to = To the committee (the convener):
requisition-form-words = We, the undersigned, require a meeting of { $body } on the following matter, and ask that it be called within the period of the rules.
requisition-form-field = { $field ->
    [matter] Matter
    [reasons] Reasons
    [proposal] Motion proposed
    [speaker] Contact
    [handed-in] Handed in on
   *[received-by] Received by (signature)
}
# $group is who may demand the meeting, $known: yes where their number is known.
requisition-form-required = { $group }: { $share } must sign{ $known ->
    [yes] ; of { $of } that is { $need }
   *[no] { "" }
} ({ $cite })
requisition-form-signatures = Signatures
requisition-form-column = { $column ->
    [number] No.
    [name] Name
    [seat] Address (unit)
    [signature] Signature
   *[date] Date
}
requisition-form-note = Each person signs for themselves. Copies of this page may be added.

## Result sheet

result-title = { $occasion }: Result of the vote
result-item = Item
result-question = Question:
result-section = Result
result-signer = { $who ->
    [counter] Counted by:
    [scrutineer] Scrutineer:
   *[chair] Chair:
}
result-note = Areas are those registered; where none is, those surveyed, then those of the contract. Percentages are cut after two decimals; whether enough was reached is told from the numbers and areas themselves.

## Sheets of the four deliberations

gate-sheet-title = Four deliberations: { $matter }
gate-sheet-step = Four deliberations, step { $number }: { $step }
gate-sheet-body = Body
gate-sheet-matter = Matter
gate-sheet-rule = Rule
gate-sheet-figure = { $figure ->
    [date] Date
    [entitled] Entitled
    [present] Present
    [agreed] In favour
    [posted] Posted
    [days] Period
   *[place] Place
}
gate-sheet-days = { $days ->
    [0] not laid down
    [one] at least { $days } day
   *[other] at least { $days } days
}
gate-sheet-field = { $field ->
    [opinion] Opinion (resolution)
    [chair] Chair
    [secretary] Secretary
    [text] Text posted
   *[objections] Objections and answers
}
gate-sheet-signatures = Signatures of those present
gate-sheet-column = { $column ->
    [number] No.
    [name] Name
   *[signature] Signature
}
gate-sheet-signer = { $who ->
    [posted] Posted by:
   *[watched] Supervision committee:
}
gate-sheet-note = No step is taken before the one above it is complete. This sheet is filed with the signatures.

## Agreement on electronic signatures

agreement-title = { $body }: Agreement on electronic signatures
agreement-opening = So that papers of meetings can be made and kept, all members of { $body } agree as follows under articles 3 and 13(2) of the Electronic Signature Law of the People's Republic of China:
agreement-clause = { $clause ->
    [papers] Papers: minutes, summaries of decisions, extracts, notices of resolutions and sign-in sheets. The parties agree that these may be data messages with electronic signatures.
    [ways] Ways: the signer signs by hand on a device on the spot, or digitally with a key in the signer's own keeping. Paper may be signed by hand as before.
    [identity] Identity: the chair or the secretary checks face to face who signs. The signature enters the record with name, office and time.
    [control] Control: when signing, device, passphrase and key are under the signer's control alone. Nobody signs for somebody else.
    [changes] Changes: a signed paper is known by its SHA-256. Any later change of the signature or the paper can be found, and a changed paper has not the effect agreed here. A correction makes a new version that names the one it corrects.
    [effect] Effect: the parties hold a signature made under this agreement to be a reliable electronic signature, with the force of a signature by hand or a seal.
    [limits] Exceptions: papers about marriage, adoption, inheritance and other personal relations, about stopping the supply of water, heat or gas, and others for which law rules electronic documents out.
   *[term] Term: this agreement holds from the day on which the parties have signed it by hand; new members sign when they join. A party may leave by written notice; papers signed before keep their force.
}
agreement-signatures = Signatures
agreement-column = { $column ->
    [number] No.
    [name] Name
    [office] Office
    [signature] Signature
   *[date] Date
}
agreement-note = This agreement is signed by hand. The original is filed with the papers to which it applies.

## List of proxies

proxy-list-title = { $occasion }: Proxy forms handed in
proxy-list-counts = Proxies on record
    .value = { $count }, { $kept } of them with the written form on file
proxy-list-column = { $column ->
    [number] No.
    [principal] Member
    [agent] Proxy
    [form] Form
    [counts] Counts
    [checked] Checked
   *[remark] Remarks
}
proxy-list-counted = { $over ->
    [yes] over the limit
   *[no] counts
}
proxy-list-signer = { $who ->
    [handed-over] Handed over by:
   *[received] Received by:
}
proxy-list-note = Before the vote is opened, both check each original and tick it. A proxy without the original is dealt with as the rules say.
