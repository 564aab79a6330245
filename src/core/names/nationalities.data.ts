/** Words for peoples and countries, in lower case, whose spelling is settled. Source: our own list of the UN's members and peoples often in the news. */
export const nationalities: ReadonlySet<string> = new Set(
  [
    'afghan afghanistan albanian albania algerian algeria american angolan angola argentine argentinian argentina',
    'armenian armenia australian australia austrian austria azerbaijan azerbaijani bahamian bahrain bangladesh',
    'bangladeshi belarus belarusian belgian belgium bolivian bolivia bosnian bosnia brazilian brazil british britain',
    'bulgarian bulgaria cambodian cambodia cameroon canadian canada caribbean chilean chile chinese china colombian',
    'colombia congolese congo croatian croatia cuban cypriot cyprus czech danish denmark dominican ecuador ecuadorian',
    'egyptian egypt eritrean eritrea estonian estonia ethiopian ethiopia european finnish finland french france',
    'georgian german germany ghanaian ghana greek greece guatemalan guatemala guinean haitian haiti honduran honduras',
    'hungarian hungary iceland icelandic indian indonesian indonesia iranian iraqi irish ireland israeli israel italian',
    'italy jamaican jamaica japanese japan jordanian jordan kazakh kazakhstan kenyan kenya korean korea kosovo kurdish',
    'kuwaiti kuwait kyrgyzstan laotian latvian latvia lebanese lebanon liberian liberia libyan libya lithuanian lithuania',
    'luxembourg macedonian macedonia malaysian malaysia maltese malta mexican mexico moldovan moldova mongolian mongolia',
    'montenegro moroccan morocco mozambique myanmar namibian namibia nepalese nepal netherlands nicaraguan nicaragua',
    'nigerian nigeria norwegian norway pakistani pakistan palestinian palestine panamanian panama paraguay peruvian',
    'philippine philippines filipino polish poland portuguese portugal puerto qatari qatar romanian romania russian russia',
    'rwandan rwanda salvadoran salvadorean saudi senegalese senegal serbian serbia singapore singaporean slovak slovakia',
    'slovenian slovenia somali somalia spanish spain sudanese sudan swedish sweden swiss switzerland syrian syria taiwan',
    'taiwanese tajikistan tanzanian tanzania thai thailand tibetan tibet tunisian tunisia turkish turkey turkmenistan',
    'ugandan uganda ukrainian ukraine uruguay uzbek uzbekistan venezuelan venezuela vietnamese vietnam yemeni yemen',
    'zambian zambia zimbabwe zimbabwean muslim islamic jewish christian catholic hispanic',
  ]
    .join(' ')
    .split(' '),
);
