// Generated from the .graphql files in src/cms by `npm run generate`. Do not edit.
/** What the CMS may ask by id alone. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  // AuditLog
  '39372e0534666037812ece8b7b2f062073b20ce53fa7e550db8e2722f425bc01':
    "query AuditLog($organ:ID!$after:String){auditLog(organ:$organ first:50 after:$after){nodes{at actor action target detail}pageInfo{hasNextPage endCursor}}}",
  // OrganShown
  '2ad4a41fb6549c91f8a2ad6c42d9e19f375db1cf84d4105187dcf4a4683c9ed8':
    "query OrganShown($organ:ID!){organ(id:$organ){code name kind path places{from to path}calledYears successor{code name}}}",
  // RegisterOrgan
  'b73dd3691385da6d8b6173cfd2050dcdf664553a06a0d8eccef5c69667673fae':
    "mutation RegisterOrgan($input:RegisterOrganInput!){registerOrgan(input:$input){organ{code}}}",
  // MoveOrgan
  '1f2c7384e63afcd725836a750b85cbe1eb89599214a5bbe24aa4aab7212a71c2':
    "mutation MoveOrgan($input:MoveOrganInput!){moveOrgan(input:$input){organ{code}}}",
  // MergeOrgan
  '587180428f74c4a403ad2eb1b3e9ccf787ecbf5234128c1323d711a16e5d05c9':
    "mutation MergeOrgan($input:MergeOrganInput!){mergeOrgan(input:$input){organ{code}}}",
  // CallToReport
  'f397f2ee734d6661a8c7d06dad44273cb02102585f40ecba24cdb81eec5b5576':
    "mutation CallToReport($input:CallToReportInput!){callToReport(input:$input){organ{calledYears}}}",
  // People
  '8463409b72a9a25580b1cc0597b451ad374083e36c09c48f2fd5d550d974e428':
    "query People($within:String!$after:String){people(within:$within first:50 after:$after){nodes{...PersonShown}pageInfo{hasNextPage endCursor}}}fragment PersonShown on Person{id code issuer subject name organ{code name path}grants{role organ{code name}}disabledAt version createdAt createdBy updatedAt updatedBy}",
  // PersonNamed
  '10d25021e2f6881b69f8ce062706085e9f16a230feaffdcc19c698fda4ab7a0f':
    "query PersonNamed($person:ID!){person(id:$person){name}}",
  // PersonOpened
  'ca735fe1ce2483f751f150a3a90729092384dc1871a2094f7ac3c83b20b5f8f9':
    "query PersonOpened($person:ID!){person(id:$person){...PersonShown}}fragment PersonShown on Person{id code issuer subject name organ{code name path}grants{role organ{code name}}disabledAt version createdAt createdBy updatedAt updatedBy}",
  // AdmitPerson
  'ccdce2eb15f682662430637a341dea59365925b8f658c8e80ebe3b86abdb9ad2':
    "mutation AdmitPerson($input:AdmitPersonInput!){admitPerson(input:$input){person{code}}}",
  // GrantRole
  'cfde97c337b2b1d285d77fa1e8aabaf2915a2d9087cdb3564e89263b6917218b':
    "mutation GrantRole($input:GrantRoleInput!){grantRole(input:$input){person{version}}}",
  // RevokeRole
  'fb921ec314f73d2f2a34d442b6b74899a52ec2361d858e327677dfc5bc1bfd3d':
    "mutation RevokeRole($input:RevokeRoleInput!){revokeRole(input:$input){person{version}}}",
  // DisablePerson
  'd0004c2349ac1cf66afb25f1e1d80c39a50496225378ea6ad8b006eb6946a843':
    "mutation DisablePerson($input:DisablePersonInput!){disablePerson(input:$input){person{version}}}",
  // EnablePerson
  '0378f4b4e95ec90e95c844893c059c1aa13b7d10252185decd7f9869826b0105':
    "mutation EnablePerson($input:EnablePersonInput!){enablePerson(input:$input){person{version}}}",
  // AggregateDraft
  'b517af988db07f6b97e3ea80f440a39a9687a3cf964b6e7c95baa6a372097a87':
    "query AggregateDraft($report:ID!){draft(report:$report){id version state publicState aggregation{revision byName at added{...SourceNamed}otherForm{...SourceNamed}corrected{...SourceNamed}gone{...SourceNamed}arrived{...SourceNamed}missing{...SourceNamed}}}}fragment SourceNamed on SourceReport{organCode organName scope revision}",
  // RollUp
  'c2f70a2fddff17d98231e4213956676e8e329c648c0a8c6cf40bf3019dfb30bb':
    "query RollUp($report:ID!){draft(report:$report){id form{edition}rollUp{issues{id code severity figures part expected actual params{name value}message}notAssessable{code figures}missing{...SourceNamed}}}}fragment SourceNamed on SourceReport{organCode organName scope revision}",
  // CompileAggregate
  '4c3535f55c234ea8a508d4abf4928bbd191bab78297e007b0ef0a53e3ec6e643':
    "mutation CompileAggregate($input:CompileAggregateInput!){compileAggregate(input:$input){report{id version}added{...SourceNamed}otherForm{...SourceNamed}missing{...SourceNamed}notAssessable{code figures}changes{organCode organName scope kind cells{key before after difference}}}}fragment SourceNamed on SourceReport{organCode organName scope revision}",
  // OrgansToCall
  'd67ecc62aeb229c6dea8099b6e5540ca75ec12ecaca4b9b680f4a67bdbdf228e':
    "query OrgansToCall($organ:ID!$year:Int!$after:String){organ(id:$organ){code name kind path(year:$year)calledYears organs(first:100 after:$after){nodes{code name kind path(year:$year)calledYears}pageInfo{hasNextPage endCursor}}}}",
  // CallFromBoard
  'ee9b25d2dd7fd65b15c023fed0b6f5d58c84a75c1411ac8ae6851acb8951262d':
    "mutation CallFromBoard($input:CallToReportInput!){callToReport(input:$input){organ{code calledYears}}}",
  // YearFigures
  '510c7411cc27464477a012da82a4616de7d58d736cae537ccc09debb2181c1ef':
    "query YearFigures($organ:ID!$year:Int!$basis:Scope!){statistics(organ:$organ year:$year basis:$basis){due published figures{key value unit}}}",
  // FiguresBelow
  '92e439b9518ca6a9a514744ec779a90b97ae7f14fbdb649b7ccd3286e454fda7':
    "query FiguresBelow($organ:ID!$year:Int!$keys:[String!]!$after:String){organ(id:$organ){organs(first:100 after:$after){nodes{code name statistics(year:$year basis:OWN){published figures(keys:$keys){key value}}}pageInfo{hasNextPage endCursor}}}}",
  // Board
  '929c1e609eaf649f9f48a1424c77080b3c68ddb31d79521d86b8cb8715752f75':
    "query Board($year:Int!$scope:Scope!$within:String!$after:String){board(year:$year scope:$scope within:$within first:100 after:$after){nodes{...BoardLineShown}pageInfo{hasNextPage endCursor}summary{complete lines called missing}}}fragment BoardLineShown on BoardLine{organCode organName organPath year scope called missing deadline{state on publicBy daysLeft}progress{state publicState firstPublishedAt schedule{publishAt}sentBack{byName at note}amendment{reason}forced{byName at reason}updatedAt updatedByName}reminded{at byName note}}",
  // RemindReport
  'bdae60f4cc96e013a5e2764bbbfe80b513761305e63f4fb650843fcd45a728cc':
    "mutation RemindReport($input:RemindReportInput!){remindReport(input:$input){reminder{at}}}",
  // BoardTotals
  '78844feb8941d76f6342efbc8aff9dbecaf4a132cb9a97151bbd2301e12a0259':
    "query BoardTotals($organ:ID!$year:Int!$basis:Scope!$keys:[String!]!){statistics(organ:$organ year:$year basis:$basis){due published late figures(keys:$keys){key value}}}",
  // Comments
  'd4ec07699f85f110d5d9da1e6a66e3a350d72147def9ed9e30613fbaa4b1141c':
    "query Comments($report:ID!$after:String){draft(report:$report){id comments(first:100 after:$after){nodes{...CommentShown}pageInfo{hasNextPage endCursor}}}}fragment CommentShown on Comment{id part figure quote place{state text start}text by byName at replies{text by byName at}settled{byName at}}",
  // AddComment
  'dfb96954e9d06ff7b4d217b2457462e9381e049bd513dff203d5aa0d5e827684':
    "mutation AddComment($input:AddCommentInput!){addComment(input:$input){comment{id}}}",
  // ReplyToComment
  '29cb1e2a59e4c06f2f1f6f55b77a7cefc72a2d475f695ef535f116bbcbd50625':
    "mutation ReplyToComment($input:ReplyToCommentInput!){replyToComment(input:$input){comment{id}}}",
  // SettleComment
  'd1d39b6f144e5b6c1cabfcd3c60198281462e91c40630817553cd48381c57bc6':
    "mutation SettleComment($input:SettleCommentInput!){settleComment(input:$input){comment{id}}}",
  // ReopenComment
  '82ecd0b9d3ad4cf82afb4a24cc2f5eefde0e8f662d188cd81682337eff1fbf39':
    "mutation ReopenComment($input:ReopenCommentInput!){reopenComment(input:$input){comment{id}}}",
  // YearBefore
  '2e28a770c4777ad5fa182e21adc579009b9d281a786d95cbf08257ff5d12fd27':
    "query YearBefore($organ:ID!$year:Int!$scope:Scope!){report(organ:$organ year:$year scope:$scope){id state title preface form{edition}chapters{number heading text}figures{key value unit printed computed}labelledTables{title columns rows{label unit values}}}}",
  // DraftChecks
  '128b365db2907683e76cc33c00732645a3d2afb1565b4832b6a0d7ed45fa2ed2':
    "query DraftChecks($report:ID!){draft(report:$report){id decidedIssues{issue{id code severity figures part expected actual params{name value}message}decision{kind reason byName at}}notAssessable{code figures}}}",
  // ExplainIssues
  'f3f441386fbdc154b3bc1c7bf5135c116007fce4de75e8c9f4ff84c213eba8a8':
    "mutation ExplainIssues($input:ExplainIssuesInput!){explainIssues(input:$input){report{id version}}}",
  // WaiveIssues
  '53a87b591eaa4c99213268ff781079db9ca94ab1c76c49db1b169f9a8f8715ca':
    "mutation WaiveIssues($input:WaiveIssuesInput!){waiveIssues(input:$input){report{id version}}}",
  // DraftToEdit
  '165ce9406939703191920163dc82afe8d8d0e5b1c9f313644811ce6a735d236e':
    "query DraftToEdit($report:ID!){draft(report:$report){id organ{path}state form{edition}parts{...PartToEdit}labelledTables{title columns rows{label unit values}}}}fragment PartToEdit on DraftPart{id heading text figures{key value unit printed place}version savedBy savedByName savedAt}",
  // SavePart
  '1f8e39542c59fc8115ba90cac6a21fb3bd7cc97d97498f336123bd1f123b0614':
    "mutation SavePart($input:SaveDraftInput!){saveDraft(input:$input){part{...PartToEdit}report{...ReportHead}}}fragment PartToEdit on DraftPart{id heading text figures{key value unit printed place}version savedBy savedByName savedAt}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // AnnouncePresence
  '10793f93923a05b1dadf5bbcca6d558b38a583665c6cefd741655a9fc777d0c6':
    "mutation AnnouncePresence($input:AnnouncePresenceInput!){announcePresence(input:$input){present{actor name part}}}",
  // Revisions
  '5b2433bc3041732b4d0b2320c700ccb471c864d223f1d5f9c22e24c40125b6c6':
    "query Revisions($report:ID!$after:String){history(report:$report first:50 after:$after){nodes{...RevisionListed}pageInfo{hasNextPage endCursor}}}fragment RevisionListed on Revision{number cause reason by byName at hash}",
  // RevisionRead
  '09f0a5330503162863b4e7a1d3ff479fb45ba85fd3583360a37161faaa0e67da':
    "query RevisionRead($report:ID!$number:Int!){historyRevision(report:$report number:$number){...RevisionListed contentHash previousHash ...ContentRead}}fragment RevisionListed on Revision{number cause reason by byName at hash}fragment ContentRead on Content{form{edition}preface chapters{number heading text}figures{key value unit printed place computed}labelledTables{title columns rows{label unit values}}}",
  // RevisionChanges
  'cd2145573dc0d292ac2d7f3dd05be2846466768a519717cf441f81d654e98b04':
    "query RevisionChanges($report:ID!$from:Int!$to:Int!){historyComparison(report:$report from:$from to:$to){...ContentChanges}}fragment ContentChanges on Comparison{cells{key before after unitBefore unitAfter difference}labelledCells{part table row column unitBefore unitAfter before after difference}texts{part headingBefore headingAfter runs{kind text}}}",
  // ReportTimeline
  'd1b0cc7618356173708b7b1bd85ff9ee33bc2b9376d261b740235adc6373098d':
    "query ReportTimeline($report:ID!$after:String){timeline(report:$report first:50 after:$after){nodes{sequence type at actorName revision changed note details{name value}sentence}pageInfo{hasNextPage endCursor}}}",
  // RestoreRevision
  'ea6d9e7b6b7a9dd5c4c5a1fa517dfc4dd594768a25c61fb0cf787a1007027961':
    "mutation RestoreRevision($input:RestoreRevisionInput!){restoreRevision(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // ReadFile
  'c66900c1119def58073700f9ff312c2563b7ca6d9a41bcbe3f7727f461e78794':
    "query ReadFile($fileName:String!$file:Base64!){readReport(fileName:$fileName file:$file){title organName year scope organs{code name path}form{edition}preface chapters{number heading text}figures{key value unit printed certainty place candidates}labelledTables{title columns rows{label unit values}}issues{code severity figures part expected actual params{name value}message}}}",
  // ImportTarget
  '855f849f5db48b00ea6bbf4a8af96b2509ee9c3bb91181cd69ae27054f72e50d':
    "query ImportTarget($report:ID!){draft(report:$report){id state version updatedAt updatedByName parts{id text figures{key value}}}}",
  // AcceptImport
  'aedab648a9a1a777dac07a5454b82c4616df3a4ecf5428c39e4e503bdd4006e5':
    "mutation AcceptImport($input:ImportReportInput!){importReport(input:$input){report{id}}}",
  // Deliveries
  '29e479b97320300b5b1ff883e0194f22316bba51e924b26dc389bb173dae1ecb':
    "query Deliveries($endpoint:ID!$after:String){deliveries(endpoint:$endpoint first:50 after:$after){nodes{...DeliveryShown}pageInfo{hasNextPage endCursor}}}fragment DeliveryShown on Delivery{id message type subject timestamp state attempts nextAt createdAt endedAt}",
  // DeliveryAttempts
  '85c5daea085bbfd59b45cd803f9b85ac476ad10b3d7e743d325c31d335880f77':
    "query DeliveryAttempts($delivery:ID!){deliveryAttempts(delivery:$delivery){number at url headers{name value}body failure detail status answer tookMs}}",
  // Redeliver
  'e11f6f929d7b73b588ea9ce43bb250f1eac1e32a37f0aea1e4a786b3a8900a6d':
    "mutation Redeliver($input:RedeliverInput!){redeliver(input:$input){delivery{state}}}",
  // RedeliverSince
  '7e5ed130042249ee6b3f32a29e058528176d1c9d23b944150e5d4aac10792581':
    "mutation RedeliverSince($input:RedeliverSinceInput!){redeliverSince(input:$input){count stoppedAt}}",
  // Endpoints
  '841219063fdeb4f0ad64e4c17423f5fcb91dee11deba268dfbeb13eb9eef8855':
    "query Endpoints($within:String!$after:String){endpoints(within:$within first:50 after:$after){nodes{...EndpointShown}pageInfo{hasNextPage endCursor}}}fragment EndpointShown on Endpoint{id code name organ{code name path}url format filter{types under{code name}scopes}publicKey previousKeyUntil verifiedAt switchedOffAt disabled notice failingSince pausedUntil version createdAt createdBy updatedAt updatedBy}",
  // EndpointOpened
  'fe3527841b647f8f4708bd26f5edecd889612d881fc115d9c19bf5dd0338b78d':
    "query EndpointOpened($endpoint:ID!){endpoint(id:$endpoint){...EndpointShown}}fragment EndpointShown on Endpoint{id code name organ{code name path}url format filter{types under{code name}scopes}publicKey previousKeyUntil verifiedAt switchedOffAt disabled notice failingSince pausedUntil version createdAt createdBy updatedAt updatedBy}",
  // CreateEndpoint
  '3a594cc123f13e9094306eb2511b17832c12ef0f02b16cdbe7649a4fae73b5c1':
    "mutation CreateEndpoint($input:CreateEndpointInput!){createEndpoint(input:$input){endpoint{code publicKey}secret}}",
  // ChangeEndpoint
  '20567cfce8f131ed4d77340b67a5bd55d5b6acb64cea93e9f41d3b52bf938b17':
    "mutation ChangeEndpoint($input:ChangeEndpointInput!){changeEndpoint(input:$input){endpoint{version verifiedAt}}}",
  // RotateEndpointKey
  'ab2cef82810e800ae24e4fb040ebe6613d1253d5dcb38921d5b11273ed0026e9':
    "mutation RotateEndpointKey($input:RotateEndpointKeyInput!){rotateEndpointKey(input:$input){endpoint{publicKey}secret}}",
  // RevokePreviousKey
  '9cd50a873703d7255c972ab67daef66e7458a30c6f8cfc34a91c9a9a91041b0c':
    "mutation RevokePreviousKey($input:RevokePreviousKeyInput!){revokePreviousKey(input:$input){endpoint{version}}}",
  // SwitchEndpoint
  '347cb2111e11f097df3f84e746ae6cfd14c4aef6bb429f9d8fa4d6b16b123bc1':
    "mutation SwitchEndpoint($input:SwitchEndpointInput!){switchEndpoint(input:$input){endpoint{version}}}",
  // DeleteEndpoint
  '49004b2793a294816d115c42aa7e5ebf219e776fb2189b24cc59663c8f732567':
    "mutation DeleteEndpoint($input:DeleteEndpointInput!){deleteEndpoint(input:$input){deleted}}",
  // VerifyEndpoint
  '570f8435a1068662333a64d28bcfa2c85b06e8f9100faa277df746cb6912e540':
    "mutation VerifyEndpoint($input:VerifyEndpointInput!){verifyEndpoint(input:$input){endpoint{verifiedAt}}}",
  // ApiKeys
  '4ed786fd6c6f928ab0b5390803cd42e56a752dbd0f355a181036f3073744c096':
    "query ApiKeys($within:String!$after:String){apiKeys(within:$within first:50 after:$after){nodes{...KeyShown}pageInfo{hasNextPage endCursor}}}fragment KeyShown on ApiKey{id code name organ{code name}grants{role organ{code name}}createdAt createdBy revokedAt revokedBy}",
  // CreateApiKey
  '369e6b637c83758012b495dee19efe5b05348ab0658d4f95dfff0fe49fd465e6':
    "mutation CreateApiKey($input:CreateApiKeyInput!){createApiKey(input:$input){apiKey{code}text}}",
  // RevokeApiKey
  'c30eeb509532cc5a70fa1f2977fb1bc62d07380acb52ce9ab69ecf8bf958d71f':
    "mutation RevokeApiKey($input:RevokeApiKeyInput!){revokeApiKey(input:$input){apiKey{code}}}",
  // Origin
  '30fa016ae7016f75297d2255e108005ff533ba702464747377327727086ae43e':
    "query Origin($report:ID!$revision:Int$key:String!){provenance(report:$report revision:$revision keys:[$key]){key value revision cause reason byName at source file place printed complete}}",
  // Report
  'f2649b693c24cbbb12f42f13bc57ba5a1834e8441c2c317c9938ef4176ef3695':
    "query Report($report:ID!){draft(report:$report){...ReportHead}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // SubmitReport
  '4c8d50d36014462395733b52fc3ac6c8609e3ec28e95ecb8bde480bd78ea0b53':
    "mutation SubmitReport($input:SubmitReportInput!){submitReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // RecallReport
  '07cea42b4fafbd174caf8d9c781cc22f6c7a65222d779405a2c19063b6b75edc':
    "mutation RecallReport($input:RecallReportInput!){recallReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // ReviewReport
  '32bfbd5f3fb37f3485db99385ff9d5d8cfdd5f059a02ea3d4b89da86026907eb':
    "mutation ReviewReport($input:ReviewReportInput!){reviewReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // ConcludeSecrecyReview
  '949390e1a528dfa6c2bf90630f0a05dad3007ec18b957cf0b36229ed70d14d98':
    "mutation ConcludeSecrecyReview($input:ConcludeSecrecyReviewInput!){concludeSecrecyReview(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // SignReport
  '7b86840c6bff873ddd818d93a04519e6898309edc29a1440b2db935b8033f138':
    "mutation SignReport($input:SignReportInput!){signReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // ReturnReport
  '84f649e9b67917464319513ee641d5432b132ffbe79be0e491b725e26c8bc31f':
    "mutation ReturnReport($input:ReturnReportInput!){returnReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // ScheduleReport
  'dc5b70ff20b3d8f581cc7e6f1e6d90713bb81284cd7de192d0a0ff01c80f9c3e':
    "mutation ScheduleReport($input:ScheduleReportInput!){scheduleReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // UnscheduleReport
  '01ac2a4edeea312b34b44711d17be98f54bc2bdccef3064ab69f71c48d0c39b6':
    "mutation UnscheduleReport($input:UnscheduleReportInput!){unscheduleReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // PublishReport
  '11787f3939b6d6afa05b82d13096c76db55138008635a372478693dd09bc20c8':
    "mutation PublishReport($input:PublishReportInput!){publishReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // ForcePublication
  '2213ad2f35c252f79e4a6390d61f726679e95d2cabe38592fb8eca4fec200a6b':
    "mutation ForcePublication($input:ForcePublicationInput!){forcePublication(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // EndorsePublication
  'ecef1c7a94a1bb593f65aa620e53d47ea338bcaadc6873eb5a5231cc8e495206':
    "mutation EndorsePublication($input:EndorsePublicationInput!){endorsePublication(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // RecordPublication
  'de753e6cf022d87db7a4193d259f4070d778b84af9603cbf19309fa45b0b489a':
    "mutation RecordPublication($input:RecordPublicationInput!){recordPublication(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // AmendReport
  'f43a7b9a59f8677cd39336304e0e593dbfbcb87b80152addb404f7d49de8efe9':
    "mutation AmendReport($input:AmendReportInput!){amendReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // DiscardAmendment
  '93cc13b5dbe94db9e2081ceaa4d6293d7d966fb5401fbd2b19efce051e66e9e3':
    "mutation DiscardAmendment($input:DiscardAmendmentInput!){discardAmendment(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // WithdrawReport
  'a0e96f8833c7a2c2855332babaa996323b0489b1c119ff0459efbdd436a85841':
    "mutation WithdrawReport($input:WithdrawReportInput!){withdrawReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // RetractReport
  '32ea8422130e8a77de888260983d1d921e2cded098b0acea67972969a5708683':
    "mutation RetractReport($input:RetractReportInput!){retractReport(input:$input){report{...ReportHead}}}fragment ReportHead on Draft{id organ{code name path}organCode organName year scope state publicState version title lastRevision publicRevisions firstPublishedAt updatedAt updatedByName authors submission{by byName at revision}review{by byName at revision}secrecyReview{by byName at basis conclusion}signature{by byName at revision}schedule{publishAt byName}sentBack{from note byName at}amendment{reason byName at}forced{reason by byName at}openComments deadline{state on publicBy daysLeft}}",
  // PreviewLinks
  '5b26e23b7407842b81fad5a75003966f4c89ecd2b98b9f433ed112a5f7873938':
    "query PreviewLinks($report:ID!){draft(report:$report){id previews(first:50){nodes{...PreviewLinkShown}}}}fragment PreviewLinkShown on PreviewLink{id revision recipient from until byName at revoked{byName at}}",
  // CreatePreview
  'fa89804767378793326fbc71c1ebcb0f898866ee294040f4c095070977d6605c':
    "mutation CreatePreview($input:CreatePreviewInput!){createPreview(input:$input){preview{...PreviewLinkShown}token}}fragment PreviewLinkShown on PreviewLink{id revision recipient from until byName at revoked{byName at}}",
  // RevokePreview
  '8661726812f86d1ce3d5a9d577f0578a11b7f6bfae816240a0da35c9b5836e21':
    "mutation RevokePreview($input:RevokePreviewInput!){revokePreview(input:$input){preview{id}}}",
  // PreviewRead
  'dcafeddd3446541545cf8bac017c11d9b87faa75cabf61cd8a2cc55e3aada676':
    "query PreviewRead($token:String!){preview(token:$token){organName year scope revision until ...ContentRead}}fragment ContentRead on Content{form{edition}preface chapters{number heading text}figures{key value unit printed place computed}labelledTables{title columns rows{label unit values}}}",
  // DraftRead
  '8fdc407f47b18b72e24962ee99aae5afcebdebfa448cdecb17da82e6b9b8951c':
    "query DraftRead($report:ID!){draft(report:$report){id title ...ContentRead decidedIssues{issue{id code severity figures part expected actual params{name value}message}decision{kind reason byName at}}}}fragment ContentRead on Content{form{edition}preface chapters{number heading text}figures{key value unit printed place computed}labelledTables{title columns rows{label unit values}}}",
  // DraftChanges
  '5819c82b9105c1c3aeefda2e7a73e3c2fbee0276440010d632813fe6f4001c96':
    "query DraftChanges($report:ID!$from:Int!){draftComparison(report:$report from:$from){...ContentChanges}}fragment ContentChanges on Comparison{cells{key before after unitBefore unitAfter difference}labelledCells{part table row column unitBefore unitAfter before after difference}texts{part headingBefore headingAfter runs{kind text}}}",
  // LetIssuesPass
  '809674113baf9b16543d3bfea762397a423411af17bd4fea544ea2e852a97447':
    "mutation LetIssuesPass($input:WaiveIssuesInput!){waiveIssues(input:$input){report{id version}}}",
  // DirectoryBelow
  '2dd5134eba01cbcdf38302708d5f857c315b4b78b23f97d78d1e0fb2cdfdbca2':
    "query DirectoryBelow($below:ID!$after:String){organs(below:$below first:100 after:$after){nodes{code name kind path}pageInfo{hasNextPage endCursor}}}",
  // DirectoryRoot
  '68cfb1f282b1575cb782e24b89a117a4a1c41b16d4cc4bf6a4e295831a18c191':
    "query DirectoryRoot($code:ID!){organ(id:$code){code name kind path}}",
  // ReportThere
  '102d1cea7e0e2d5c06751e14313867afc04652272dc917014c46e1b45f6e6bdb':
    "query ReportThere($report:ID!){draft(report:$report){id state}}",
  // Viewer
  'cd997b22a16be8f647644bab21bba021dc83817c1b92bd189a629086b3d9d750':
    "query Viewer{viewer{id name grants{role organ{code name path}}}}",
  // TaskLines
  '230ca0aa91d3254cdd45626e7c2d97176fc0576ecad39a9ff49a13b2e3840de2':
    "query TaskLines($year:Int!$scope:Scope!$within:String!$after:String){board(year:$year scope:$scope within:$within first:100 after:$after){nodes{...TaskLine}pageInfo{hasNextPage endCursor}summary{complete called missing notBegun deadlines{state lines}}}}fragment TaskLine on BoardLine{organCode organName organPath year scope called missing deadline{state on publicBy daysLeft}progress{state publicState submission{by byName at}schedule{publishAt}sentBack{byName at note}amendment{reason}forced{by byName at reason}updatedAt updatedByName}}",
  // BeginReport
  'b1cdbfb42030bb59391851559eb106cc500f16541733694fb01a2890b8291bc3':
    "mutation BeginReport($input:CreateReportInput!){createReport(input:$input){report{id}}}",
  // BeginAggregate
  '2c8cd486ea4bcd08d3cf51ca5a59bae156563b8cc0c6612261eadd82ed036a78':
    "mutation BeginAggregate($input:CompileAggregateInput!){compileAggregate(input:$input){report{id}missing{organName}}}",
};
